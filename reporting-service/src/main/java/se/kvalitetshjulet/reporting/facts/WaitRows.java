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
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.course.EventKey;
import se.kvalitetshjulet.statute.course.Wait;

/** The clocks of decisions as rows. */
final class WaitRows {

    private static final EventKey NO_EVENT = new EventKey(Instant.EPOCH, "", "");

    private WaitRows() {}

    private record Placed(DecisionVersions.Version version, int place, Wait waited) {

        <T> @Nullable T ended(Function<EventKey, T> attribute) {
            return waited.end() == null ? null : attribute.apply(waited.end().event());
        }
    }

    static void insert(Handle tx, Tenant tenant, int generation, List<DecisionVersions.Version> versions) {
        List<Placed> waits = new ArrayList<>();
        for (DecisionVersions.Version version : versions) {
            List<Wait> ofVersion = version.fact().waits();
            for (int place = 0; place < ofVersion.size(); place++) {
                waits.add(new Placed(version, place, ofVersion.get(place)));
            }
        }
        Batch.of(waits)
                .board(tenant)
                .integer("generation", _ -> generation)
                .instant("known_from", placed -> placed.version.knownFrom())
                .instant("known_to", placed -> placed.version.knownTo())
                .text("decision_id", placed -> placed.version.fact().decisionId())
                .integer("place", Placed::place)
                .text("cause", placed -> placed.waited.cause().name())
                .date("from_day", placed -> placed.waited.from())
                .date("due_on", placed -> placed.waited.dueOn())
                .date("partly_since", placed -> placed.waited.partlySince())
                .date("ended_on", placed -> placed.waited.endedOn().orElse(null))
                .text(
                        "ended_by",
                        placed -> placed.waited.endedBy().map(Enum::name).orElse(null))
                .instant("opened_time", placed -> placed.waited.openedBy().time())
                .text("opened_source", placed -> placed.waited.openedBy().source())
                .text("opened_id", placed -> placed.waited.openedBy().id())
                .instant("ended_time", placed -> placed.ended(EventKey::time))
                .text("ended_source", placed -> placed.ended(EventKey::source))
                .text("ended_id", placed -> placed.ended(EventKey::id))
                .insertInto(tx, "decision_wait");
    }

    static Wait waitIn(ResultSet row) throws SQLException {
        return wait(row, key(row, "opened"), row.getString("ended_id") == null ? null : key(row, "ended"));
    }

    /** The same from a row that does not say which events opened and ended it. */
    static Wait withoutEvents(ResultSet row) throws SQLException {
        return wait(row, NO_EVENT, NO_EVENT);
    }

    private static Wait wait(ResultSet row, EventKey opened, @Nullable EventKey ended) throws SQLException {
        LocalDate endedOn = row.getObject("ended_on", LocalDate.class);
        return new Wait(
                opened,
                Wait.Cause.valueOf(row.getString("cause")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("partly_since", LocalDate.class),
                endedOn == null ? null : new Wait.End(ended, endedOn, Wait.EndedBy.valueOf(row.getString("ended_by"))));
    }

    private static EventKey key(ResultSet row, String which) throws SQLException {
        return new EventKey(
                row.getObject(which + "_time", OffsetDateTime.class).toInstant(),
                row.getString(which + "_source"),
                row.getString(which + "_id"));
    }
}
