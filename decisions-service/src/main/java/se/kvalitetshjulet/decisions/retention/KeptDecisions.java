package se.kvalitetshjulet.decisions.retention;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;
import se.kvalitetshjulet.statute.course.CourseStatus;
import se.kvalitetshjulet.statute.retention.HeldDecision.File;

/** The rows that retention looks at. */
@Singleton
class KeptDecisions {

    long count(Handle tx, Tenant tenant) {
        return tx.createQuery("select count(*) from decision where municipality = :municipality and board = :board")
                .bindMethods(tenant)
                .mapTo(Long.class)
                .one();
    }

    List<String> after(Handle tx, Tenant tenant, String last, int most) {
        return tx.createQuery("""
                select decision_id from decision
                where municipality = :municipality and board = :board and decision_id > :last
                order by decision_id limit :most
                """)
                .bindMethods(tenant)
                .bind("last", last)
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    /** In the order given; those that are not there are left out. */
    List<KeptDecision> of(Handle tx, Collection<ThingKey> decisions) {
        return keys(decisions).query(tx, """
                        select municipality, board, decision_id, d.version, d.status, d.decided_on, d.closed_on, d.valid_to,
                          d.service_type, d.area, d.legal_basis, d.case_reference, d.birth_year, d.due_on,
                          (select max(e.time) from decision_event e where (e.municipality, e.board, e.decision_id)
                            = (d.municipality, d.board, d.decision_id)) as told_at
                        from {given} join decision d using (municipality, board, decision_id)
                        order by given_place
                        """, KeptDecisions::read);
    }

    /** What the cases of these decisions hold as a whole, by the case. */
    Map<String, File> cases(Handle tx, Tenant tenant, Collection<String> references, LocalDate today) {
        var files = new HashMap<String, File>();
        tx.createQuery("""
                select case_reference, bool_or(ended_on is null) as ongoing, max(greatest(ended_on, told_on)) as last_on
                from (select case_reference,
                    case when status = 'CLOSED' then closed_on
                      when status = 'EXECUTED' and valid_to < :today then valid_to end as ended_on,
                    (select cast(max(e.time) at time zone 'Europe/Stockholm' as date) from decision_event e
                      where (e.municipality, e.board, e.decision_id) = (d.municipality, d.board, d.decision_id)) as told_on
                  from decision d
                  where municipality = :municipality and board = :board and case_reference = any (:cases)) of_case
                group by case_reference
                """)
                .bindMethods(tenant)
                .bind("today", today)
                .bindArray("cases", String.class, List.copyOf(references))
                .map((row, context) -> files.put(
                        row.getString(1),
                        new File(row.getBoolean(2), Optional.ofNullable(row.getObject(3, LocalDate.class)))))
                .list();
        return files;
    }

    private static Batch<ThingKey> keys(Collection<ThingKey> decisions) {
        return Batch.of(decisions).board(ThingKey::tenant).text("decision_id", ThingKey::thing);
    }

    private static KeptDecision read(ResultSet row) throws SQLException {
        return new KeptDecision(
                new ThingKey(
                        new Tenant(row.getString("municipality"), row.getString("board")),
                        row.getString("decision_id")),
                row.getLong("version"),
                CourseStatus.valueOf(row.getString("status")),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("service_type"),
                row.getString("area"),
                row.getString("legal_basis"),
                row.getString("case_reference"),
                row.getObject("birth_year", Integer.class),
                row.getObject("due_on", LocalDate.class),
                SwedishTime.dateOf(
                        row.getObject("told_at", OffsetDateTime.class).toInstant()));
    }
}
