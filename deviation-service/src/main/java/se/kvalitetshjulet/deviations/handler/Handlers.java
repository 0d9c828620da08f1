package se.kvalitetshjulet.deviations.handler;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Reads and notes who handles what, of what belongs to the caller's units. */
@Singleton
class Handlers {

    /** More than anybody has at once. */
    private static final int MOST = 500;

    private static final String MINE = """
            (select t.* from handled t where not t.ended and :me = (
               select h.caller from thing_handler h
               where (h.municipality, h.board, h.thing_id) = (t.municipality, t.board, t.id) order by h.position desc limit 1)
            ) as handled""";

    private final Sights sights;

    Handlers(Sights sights) {
        this.sights = sights;
    }

    /**
     * Somebody who can be chosen.
     *
     * @param caller their login
     */
    public record Person(
            String caller, String name, @Nullable String title) {}

    /**
     * A case of the caller's own.
     *
     * @param since when it came in, or was decided
     */
    public record Mine(
            HandledKind kind, String id, @Nullable String unit, LocalDate since) {}

    /** Whether it has ended, or empty when there is none of the caller's units. */
    Optional<Boolean> ended(Handle tx, Caller caller, HandledKind kind, String id) {
        return Rows.one(
                tx, "handled", visible(tx, caller).equal("kind", kind).equal("id", id), row -> row.getBoolean("ended"));
    }

    /** What has not ended of what the caller handles, the oldest first. */
    List<Mine> mine(Handle tx, Caller caller) {
        return Rows.page(
                        tx,
                        MINE,
                        visible(tx, caller).value("me", caller.subject()),
                        "since, id",
                        Paging.of(1, MOST),
                        row -> new Mine(
                                HandledKind.valueOf(row.getString("kind")),
                                row.getString("id"),
                                row.getString("unit"),
                                Rows.date(row, "since")))
                .data();
    }

    /** All that have handled a thing, the latest first. */
    List<Assignment> of(Handle tx, Tenant tenant, HandledKind kind, String id) {
        return tx.createQuery("""
                        select name, title, assigned_at, assigned_by_name from thing_handler
                        where municipality = :municipality and board = :board and thing_id = :thing order by position desc
                        """)
                .bindMethods(tenant)
                .bind("thing", id)
                .map((row, context) -> new Assignment(
                        kind,
                        id,
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4)))
                .list();
    }

    /** Those who have handled something or recorded something here, by name. */
    List<Person> people(Handle tx, Tenant tenant) {
        return tx.createQuery("""
                        select distinct on (name, caller) caller, name, title from (
                          select caller, name, title from thing_handler
                            where municipality = :municipality and board = :board and caller is not null
                          union select caller, caller_name, null from thing_event_author
                            where municipality = :municipality and board = :board) as known
                        order by name, caller, title nulls last
                        """)
                .bindMethods(tenant)
                .map((row, context) -> person(row))
                .list();
    }

    Optional<Person> person(Handle tx, Tenant tenant, String caller) {
        return people(tx, tenant).stream()
                .filter(person -> person.caller().equals(caller))
                .findFirst();
    }

    void note(Handle tx, Caller by, String thing, @Nullable String caller, Assignment assigned) {
        tx.createUpdate("""
                        insert into thing_handler (municipality, board, thing_id, caller, name, title, assigned_at, assigned_by,
                          assigned_by_name)
                        values (:municipality, :board, :thing, :caller, :name, :title, :at, :by, :byName)
                        """)
                .bindMethods(by.tenant())
                .bind("thing", thing)
                .bind("caller", caller)
                .bind("name", assigned.name())
                .bind("title", assigned.title())
                .bind("at", at(assigned.assignedAt()))
                .bind("by", by.subject())
                .bind("byName", by.name())
                .execute();
    }

    private Narrowing visible(Handle tx, Caller caller) {
        return Narrowing.to(
                caller.tenant(), sights.of(tx, caller, Sights.HANDLERS).withoutReported(), "handled.id", "unit");
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getString(1), row.getString(2), row.getString(3));
    }
}
