package se.kvalitetshjulet.reporting.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.course.Conflict;

/** Asks what cannot be used for now and may be about a period. */
@ApplicationScoped
public class UnresolvedConflicts {

    /** Says when something was corrected, not when it was so. */
    private static final String DAY_OF_CORRECTION = "correctedOn";

    private static final int AT_A_TIME = 1_000;

    private final ObjectMapper json;

    UnresolvedConflicts(ObjectMapper json) {
        this.json = json;
    }

    /** An event that does not count, and the decision that it tells of. */
    public record Unresolved(String decisionId, Conflict.Reason reason) {}

    private record Found(Unresolved conflict, EventType<?> type, String data) {}

    /**
     * Goes through those about a decision whose clock ran some day of these, or which is not known at all, some at a time.
     * What happened after the last day is of another period.
     *
     * @param generation of the facts, usually the one that is read
     */
    public void about(
            Handle tx,
            Tenant tenant,
            int generation,
            LocalDate firstDay,
            LocalDate lastDay,
            Consumer<Unresolved> each) {
        tx.createQuery("""
                select c.decision_id, c.reason, e.type, e.data
                from decision_conflict c join event e using (municipality, board, source, id)
                where c.municipality = :municipality and c.board = :board and c.generation = :generation
                  and (not exists (
                      select from decision_version v
                      where v.municipality = c.municipality and v.board = c.board and v.generation = c.generation
                        and v.decision_id = c.decision_id
                        and v.known_to is null)
                    or exists (
                      select from decision_wait w
                      where w.municipality = c.municipality and w.board = c.board and w.generation = c.generation
                        and w.decision_id = c.decision_id
                        and w.known_to is null and w.from_day <= :lastDay
                        and (w.ended_on is null or w.ended_on >= :firstDay)))
                """)
                .bindMethods(tenant)
                .bind("generation", generation)
                .bind("firstDay", firstDay)
                .bind("lastDay", lastDay)
                .setFetchSize(AT_A_TIME)
                .map((row, context) -> found(row))
                .filter(found -> hasHappenedBy(lastDay, found))
                .map(Found::conflict)
                .forEach(each);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Unresolved(row.getString("decision_id"), Conflict.Reason.valueOf(row.getString("reason"))),
                EventTypes.byName(row.getString("type")).orElseThrow(),
                row.getString("data"));
    }

    private boolean hasHappenedBy(LocalDate lastDay, Found found) {
        JsonNode data = read(found.data());
        List<LocalDate> days = found.type().civilDates().stream()
                .filter(field -> !field.equals(DAY_OF_CORRECTION))
                .map(field -> data.at("/" + field.replace('.', '/')))
                .filter(JsonNode::isTextual)
                .map(day -> LocalDate.parse(day.textValue()))
                .toList();
        return days.isEmpty() || days.stream().anyMatch(day -> !day.isAfter(lastDay));
    }

    private JsonNode read(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a kept event was written from its record", impossible);
        }
    }
}
