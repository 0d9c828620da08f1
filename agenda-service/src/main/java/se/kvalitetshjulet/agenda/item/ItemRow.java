package se.kvalitetshjulet.agenda.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.contracts.agenda.Origin;

/** Reads an item from its row. */
final class ItemRow {

    private ItemRow() {}

    static AgendaItem read(ResultSet row, StatementContext context) throws SQLException {
        var originId = row.getString("origin_id");
        return new AgendaItem(
                row.getObject("item_id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getString("heading"),
                ItemKind.valueOf(row.getString("kind")),
                AgendaItem.Part.valueOf(row.getString("part")),
                row.getInt("span"),
                RegistryNumber.read(row.getString("registry_number")).orElse(null),
                new Asked(
                        originId == null
                                ? null
                                : new Origin(Origin.Kind.valueOf(row.getString("origin_kind")), originId),
                        row.getObject("edition", Integer.class),
                        row.getString("cause")),
                standing(row),
                decision(row),
                row.getLong("version"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var status = AgendaItem.Status.valueOf(row.getString("status"));
        return new Standing(
                row.getObject("meeting_id", UUID.class),
                row.getObject("position", Integer.class),
                status == AgendaItem.Status.SENT_BACK || status == AgendaItem.Status.WITHDRAWN ? status : null,
                row.getObject("waits_for", UUID.class));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Decision(
                        row.getInt("paragraph_year"),
                        row.getInt("paragraph"),
                        ItemDecided.Outcome.valueOf(outcome),
                        List.of((String[]) row.getArray("points").getArray()),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getObject("approved_on", LocalDate.class));
    }
}
