package se.kvalitetshjulet.deviations.retention;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.retention.HeldDecision;

/** The rows that retention looks at. */
@Singleton
class KeptThings {

    /** A thing whose beginning has not come is of no kind yet, and goes on. */
    private static final String OF_BOARD = " from thing t where municipality = :municipality and board = :board"
            + " and exists (select from file_part p where (p.municipality, p.board, p.thing_id)"
            + " = (t.municipality, t.board, t.thing_id))";

    long count(Handle tx, Tenant tenant) {
        return tx.createQuery("select count(*)" + OF_BOARD)
                .bindMethods(tenant)
                .mapTo(Long.class)
                .one();
    }

    List<String> after(Handle tx, Tenant tenant, String last, int most) {
        return tx.createQuery("select thing_id" + OF_BOARD + " and thing_id > :last order by thing_id limit :most")
                .bindMethods(tenant)
                .bind("last", last)
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    void lock(Handle tx, Tenant tenant, Collection<String> things) {
        tx.createQuery("""
                        select thing_id from thing where municipality = :municipality and board = :board
                          and thing_id = any (:things) order by thing_id for update
                        """)
                .bindMethods(tenant)
                .bindArray("things", String.class, List.copyOf(things))
                .mapTo(String.class)
                .list();
    }

    /** In the order of their ids; those that are not there are left out. */
    List<KeptThing> of(Handle tx, Tenant tenant, Collection<String> things, LocalDate today) {
        return tx.createQuery("""
                        with asked as (
                          select thing_id, min(kind) as kind, min(file) as file,
                            case when bool_and(ended_on < :today) then max(ended_on) end as ended_on
                          from file_part where municipality = :municipality and board = :board
                            and thing_id = any (:things)
                          group by thing_id),
                        told as (
                          select f.file, f.thing_id, f.ended_on, cast(max(e.time) at time zone 'Europe/Stockholm' as date) as told_on
                          from file_part f join deviation_event e using (municipality, board, thing_id)
                          where municipality = :municipality and board = :board and f.file in (select file from asked)
                          group by f.file, f.thing_id, f.kind, f.ended_on)
                        select a.thing_id, t.version, a.kind, a.ended_on,
                          (select max(told_on) from told where told.thing_id = a.thing_id) as told_on,
                          (select bool_or(told.ended_on is null or told.ended_on >= :today) from told where told.file = a.file)
                            as ongoing,
                          (select max(greatest(told.ended_on, told.told_on)) from told where told.file = a.file) as last_on
                        from asked a join thing t
                          on t.municipality = :municipality and t.board = :board and t.thing_id = a.thing_id
                        order by a.thing_id
                        """)
                .bindMethods(tenant)
                .bind("today", today)
                .bindArray("things", String.class, List.copyOf(things))
                .map((row, context) -> new KeptThing(
                        row.getString("thing_id"),
                        row.getLong("version"),
                        ThingErased.Kind.valueOf(row.getString("kind")),
                        Rows.date(row, "ended_on"),
                        Rows.date(row, "told_on"),
                        new HeldDecision.File(
                                row.getBoolean("ongoing"), Optional.ofNullable(Rows.date(row, "last_on")))))
                .list();
    }
}
