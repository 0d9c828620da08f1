package se.kvalitetshjulet.kit.codes;

import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;

/**
 * A field of an event's data that holds a code, or a list of them; a dot leads into an object.
 *
 * @param list the list that its codes come from
 * @param day the field with the day on which the code was used. A correction that moves no day says of another event's day
 *     what its code was: then no day is known here, and any code that there is, or was, will do
 */
public record CodedField(String path, String list, String day) {

    private static final Map<String, List<CodedField>> OF_TYPES = Map.ofEntries(
            Map.entry(
                    EventTypes.DECISION_MADE.name(),
                    List.of(
                            new CodedField("legalBasis", CodeLists.LEGAL_BASES, "decidedOn"),
                            new CodedField("serviceType", CodeLists.SERVICE_TYPES, "decidedOn"),
                            new CodedField("area", CodeLists.AREAS, "decidedOn"))),
            Map.entry(
                    EventTypes.DECISION_CORRECTED.name(),
                    List.of(
                            new CodedField("changes.legalBasis", CodeLists.LEGAL_BASES, "changes.decidedOn"),
                            new CodedField("changes.serviceType", CodeLists.SERVICE_TYPES, "changes.decidedOn"),
                            new CodedField("changes.area", CodeLists.AREAS, "changes.decidedOn"),
                            new CodedField("changes.cause", CodeLists.CLOSING_CAUSES, "changes.closedOn"))),
            Map.entry(
                    EventTypes.DECISION_DELAY_EXPLAINED.name(),
                    List.of(new CodedField("reason", CodeLists.DELAY_REASONS, "explainedOn"))),
            Map.entry(
                    EventTypes.DECISION_EXECUTION_INTERRUPTED.name(),
                    List.of(new CodedField("reason", CodeLists.INTERRUPTION_REASONS, "interruptedOn"))),
            Map.entry(
                    EventTypes.DECISION_CLOSED.name(),
                    List.of(new CodedField("cause", CodeLists.CLOSING_CAUSES, "closedOn"))),
            Map.entry(
                    EventTypes.DEVIATION_REPORTED.name(),
                    List.of(new CodedField("area", CodeLists.DEVIATION_AREAS, "reportedOn"))),
            Map.entry(
                    EventTypes.DEVIATION_RECLASSIFIED.name(),
                    List.of(
                            new CodedField("area", CodeLists.DEVIATION_AREAS, "reclassifiedOn"),
                            new CodedField("reason", CodeLists.RECLASSIFICATION_REASONS, "reclassifiedOn"))),
            Map.entry(
                    EventTypes.DEVIATION_ASSESSED.name(),
                    List.of(new CodedField("causes", CodeLists.DEVIATION_CAUSES, "assessedOn"))),
            Map.entry(
                    EventTypes.MEASURE_DECIDED.name(),
                    List.of(
                            new CodedField("purpose", CodeLists.MEASURE_PURPOSES, "decidedOn"),
                            new CodedField("category", CodeLists.MEASURE_CATEGORIES, "decidedOn"))),
            Map.entry(
                    EventTypes.COMPLAINT_RECEIVED.name(),
                    List.of(new CodedField("subject", CodeLists.COMPLAINT_SUBJECTS, "receivedOn"))),
            Map.entry(
                    EventTypes.COMPLAINT_ANSWERED.name(),
                    List.of(new CodedField("outcome", CodeLists.COMPLAINT_OUTCOMES, "on"))),
            Map.entry(
                    EventTypes.COMPLAINT_ESCALATED.name(),
                    List.of(new CodedField("outcome", CodeLists.COMPLAINT_OUTCOMES, "on"))),
            Map.entry(
                    EventTypes.COMPLAINT_CONCLUDED.name(),
                    List.of(new CodedField("outcome", CodeLists.COMPLAINT_OUTCOMES, "on"))),
            Map.entry(
                    EventTypes.LEX_SARAH_BOARD_DECISION_REQUESTED.name(),
                    List.of(new CodedField("proposal", CodeLists.LEX_SARAH_PROPOSALS, "requestedOn"))),
            Map.entry(
                    EventTypes.INSPECTION_DECIDED.name(),
                    List.of(new CodedField("result", CodeLists.INSPECTION_RESULTS, "on"))),
            // Of a risk no day is told, only the year of the analysis.
            Map.entry(
                    EventTypes.RISK_ASSESSED.name(),
                    List.of(new CodedField("eventCode", CodeLists.RISK_EVENTS, "year"))),
            Map.entry(
                    EventTypes.CONTROL_PERFORMED.name(),
                    List.of(new CodedField("result", CodeLists.CONTROL_RESULTS, "on"))));

    /** The coded fields of a type's data. */
    public static List<CodedField> of(EventType<?> type) {
        return OF_TYPES.getOrDefault(type.name(), List.of());
    }
}
