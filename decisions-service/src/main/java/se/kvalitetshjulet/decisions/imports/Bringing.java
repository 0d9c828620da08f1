package se.kvalitetshjulet.decisions.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.decisions.decision.CorrectionReason;
import se.kvalitetshjulet.decisions.history.Standing;

/**
 * What a row makes of its decision: the events that a case system would have posted. What the decision says already is
 * not told again; what it says otherwise is corrected.
 */
record Bringing(Kind kind, List<Told> events) {

    /** What becomes of the row. */
    enum Kind {
        IMPORTED,
        UPDATED,
        IGNORED
    }

    /** One event about the row's decision. */
    record Told(EventType<?> type, ObjectNode data) {}

    private static final List<Column> OF_DECISION = List.of(
            Column.CASE_REFERENCE,
            Column.LEGAL_BASIS,
            Column.SERVICE_TYPE,
            Column.AREA,
            Column.UNIT,
            Column.DECIDED_ON,
            Column.DECIDED_BY,
            Column.VALID_FROM,
            Column.VALID_TO,
            Column.SEX,
            Column.BIRTH_YEAR);

    private static final String GRANTED = "granted";
    private static final String PERSON = "person";
    private static final String INTERRUPTED_ON = "interruptedOn";
    private static final String FULL = "FULL";

    /** A row that has been taken before, whatever has happened since. */
    static Bringing nothing() {
        return new Bringing(Kind.IGNORED, List.of());
    }

    /**
     * @param standing what is known of the decision
     * @param isAnotherPerson whether the row tells of somebody else than is kept, or of whom nothing is kept
     */
    static Bringing of(Row row, Standing standing, boolean isAnotherPerson, LocalDate today) {
        var events = new ArrayList<Told>();
        var changes = new LinkedHashMap<String, JsonNode>();
        if (!standing.isKnown()) {
            events.add(made(row));
        } else {
            ofDecision(row).forEach((field, value) -> {
                if (!standing.says(field, value)) {
                    changes.put(field, value);
                }
            });
        }
        bringStart(row, standing, events, changes);
        bringClosing(row, standing, events, changes);
        boolean correctsPerson = standing.isKnown() && isAnotherPerson;
        if (!changes.isEmpty() || correctsPerson) {
            events.add(corrected(row, changes, correctsPerson, today));
        }
        if (events.isEmpty()) {
            return nothing();
        }
        return new Bringing(standing.isKnown() ? Kind.UPDATED : Kind.IMPORTED, List.copyOf(events));
    }

    private static void bringStart(Row row, Standing standing, List<Told> events, Map<String, JsonNode> changes) {
        if (!row.tells(Column.STARTED_ON)) {
            return;
        }
        if (standing.value(Column.STARTED_ON.field()).isEmpty() || isTheRest(row, standing)) {
            var data = about(row);
            data.set(Column.STARTED_ON.field(), value(row, Column.STARTED_ON));
            data.put(Column.EXTENT.field(), row.value(Column.EXTENT).orElse(FULL));
            events.add(new Told(EventTypes.DECISION_EXECUTION_STARTED, data));
        } else {
            change(row, standing, Column.STARTED_ON, changes);
            change(row, standing, Column.EXTENT, changes);
        }
    }

    /**
     * True when the row would move the first start of a service that has been interrupted. Its day may be that of the
     * resumption, and then the decision would look as if nothing had been in place until it.
     */
    static boolean movesStartBeforeInterruption(Row row, Standing standing) {
        return row.tells(Column.STARTED_ON)
                && standing.value(INTERRUPTED_ON).isPresent()
                && standing.value(Column.STARTED_ON.field()).isPresent()
                && !standing.says(Column.STARTED_ON.field(), value(row, Column.STARTED_ON))
                && !isTheRest(row, standing);
    }

    /** A part had started; now the whole service is in place, on a later day. */
    private static boolean isTheRest(Row row, Standing standing) {
        return standing.value(Column.EXTENT.field()).filter("PART"::equals).isPresent()
                && row.value(Column.EXTENT).orElse(FULL).equals(FULL)
                && row.told()
                                .get(Column.STARTED_ON)
                                .compareTo(standing.value(Column.STARTED_ON.field())
                                        .orElseThrow())
                        > 0;
    }

    private static void bringClosing(Row row, Standing standing, List<Told> events, Map<String, JsonNode> changes) {
        if (!row.tells(Column.CLOSED_ON)) {
            return;
        }
        if (standing.value(Column.CLOSED_ON.field()).isEmpty()) {
            var data = about(row);
            data.set(Column.CLOSED_ON.field(), value(row, Column.CLOSED_ON));
            data.set(Column.CAUSE.field(), value(row, Column.CAUSE));
            events.add(new Told(EventTypes.DECISION_CLOSED, data));
        } else {
            change(row, standing, Column.CLOSED_ON, changes);
            change(row, standing, Column.CAUSE, changes);
        }
    }

    private static void change(Row row, Standing standing, Column column, Map<String, JsonNode> changes) {
        if (row.tells(column) && !standing.says(column.field(), value(row, column))) {
            changes.put(column.field(), value(row, column));
        }
    }

    private static Told made(Row row) {
        var data = about(row);
        ofDecision(row).forEach(data::set);
        if (row.tellsOfPerson()) {
            data.set(PERSON, person(row));
        }
        return new Told(EventTypes.DECISION_MADE, data);
    }

    private static Told corrected(Row row, Map<String, JsonNode> changes, boolean correctsPerson, LocalDate today) {
        var data = about(row)
                .put("correctedOn", today.toString())
                .put("reason", CorrectionReason.CHANGED_AT_SOURCE.name());
        var named = data.putObject("changes");
        changes.forEach(named::set);
        if (correctsPerson) {
            named.putNull(PERSON);
            data.set(PERSON, person(row));
        }
        return new Told(EventTypes.DECISION_CORRECTED, data);
    }

    /** What the row tells of the decision itself, by the contract's field names. */
    private static Map<String, JsonNode> ofDecision(Row row) {
        var fields = new LinkedHashMap<String, JsonNode>();
        OF_DECISION.stream().filter(row::tells).forEach(column -> fields.put(column.field(), value(row, column)));
        if (row.tells(Column.GRANTED_QUANTITY)) {
            fields.put(
                    GRANTED,
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("quantity", new BigDecimal(row.told().get(Column.GRANTED_QUANTITY)))
                            .put("unit", row.told().get(Column.GRANTED_UNIT)));
        }
        return fields;
    }

    private static ObjectNode person(Row row) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("identityNumber", row.told().get(Column.IDENTITY_NUMBER))
                .put("name", row.told().get(Column.NAME))
                .put("protected", Boolean.parseBoolean(row.told().get(Column.PROTECTED)));
    }

    private static ObjectNode about(Row row) {
        return JsonNodeFactory.instance.objectNode().put(Column.DECISION_ID.field(), row.decisionId());
    }

    private static JsonNode value(Row row, Column column) {
        var told = row.told().get(column);
        return column == Column.BIRTH_YEAR
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(told))
                : JsonNodeFactory.instance.textNode(told);
    }
}
