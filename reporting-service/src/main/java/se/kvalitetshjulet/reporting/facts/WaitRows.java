package se.kvalitetshjulet.reporting.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.course.EventKey;
import se.kvalitetshjulet.statute.course.Wait;

/** The clocks of decisions as rows. */
final class WaitRows {

    private WaitRows() {}

    private record Placed(String decisionId, int place, Wait waited) {

        @Nullable
        EventKey endedByEvent() {
            return waited.end() == null ? null : waited.end().event();
        }
    }

    static void insert(Handle tx, Tenant tenant, List<DecisionFact> facts, Instant knownAt) {
        List<Placed> waits = new ArrayList<>();
        for (DecisionFact fact : facts) {
            for (int place = 0; place < fact.waits().size(); place++) {
                waits.add(new Placed(fact.decisionId(), place, fact.waits().get(place)));
            }
        }
        tx.createUpdate("""
                insert into decision_wait (municipality, board, known_from, decision_id, place, cause, from_day, due_on,
                  partly_since, ended_on, ended_by, opened_time, opened_source, opened_id, ended_time, ended_source, ended_id)
                select :municipality, :board, :knownAt, *
                from unnest(:ids, :places, :causes, :fromDays, :dueOn, :partlySince, :endedOn, :endedBy, :openedTimes,
                  :openedSources, :openedIds, :endedTimes, :endedSources, :endedIds)
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("knownAt", knownAt)
                .bindArray("ids", String.class, column(waits, Placed::decisionId))
                .bindArray("places", Integer.class, column(waits, Placed::place))
                .bindArray(
                        "causes",
                        String.class,
                        column(waits, placed -> placed.waited.cause().name()))
                .bindArray("fromDays", LocalDate.class, column(waits, placed -> placed.waited.from()))
                .bindArray("dueOn", LocalDate.class, column(waits, placed -> placed.waited.dueOn()))
                .bindArray("partlySince", LocalDate.class, column(waits, placed -> placed.waited.partlySince()))
                .bindArray(
                        "endedOn",
                        LocalDate.class,
                        column(waits, placed -> placed.waited.endedOn().orElse(null)))
                .bindArray(
                        "endedBy",
                        String.class,
                        column(
                                waits,
                                placed ->
                                        placed.waited.endedBy().map(Enum::name).orElse(null)))
                .bindArray(
                        "openedTimes",
                        Instant.class,
                        column(waits, placed -> placed.waited.openedBy().time()))
                .bindArray(
                        "openedSources",
                        String.class,
                        column(waits, placed -> placed.waited.openedBy().source()))
                .bindArray(
                        "openedIds",
                        String.class,
                        column(waits, placed -> placed.waited.openedBy().id()))
                .bindArray("endedTimes", Instant.class, ended(waits, EventKey::time))
                .bindArray("endedSources", String.class, ended(waits, EventKey::source))
                .bindArray("endedIds", String.class, ended(waits, EventKey::id))
                .execute();
    }

    static Wait waitIn(ResultSet row) throws SQLException {
        LocalDate endedOn = row.getObject("ended_on", LocalDate.class);
        return new Wait(
                key(row, "opened"),
                Wait.Cause.valueOf(row.getString("cause")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("partly_since", LocalDate.class),
                endedOn == null
                        ? null
                        : new Wait.End(key(row, "ended"), endedOn, Wait.EndedBy.valueOf(row.getString("ended_by"))));
    }

    private static EventKey key(ResultSet row, String which) throws SQLException {
        return new EventKey(
                row.getObject(which + "_time", OffsetDateTime.class).toInstant(),
                row.getString(which + "_source"),
                row.getString(which + "_id"));
    }

    private static <T> List<T> ended(List<Placed> waits, Function<EventKey, T> attribute) {
        return waits.stream()
                .map(Placed::endedByEvent)
                .map(key -> key == null ? null : attribute.apply(key))
                .toList();
    }

    private static <T> List<T> column(List<Placed> waits, Function<Placed, T> attribute) {
        return waits.stream().map(attribute).toList();
    }
}
