package se.kvalitetshjulet.decisions.codelist;

import jakarta.inject.Singleton;
import java.util.List;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.codelist.CodeListOwner;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.revision.Freedom;
import se.kvalitetshjulet.kit.revision.OwnedList;

/** The lists of what a decision may carry, and where each one's codes are used. */
@Singleton
class DecisionCodeLists implements CodeListOwner {

    private static final String OF_BOARD = " where municipality = :municipality and board = :board";

    private static final List<OwnedList> LISTS = List.of(
            list(
                    CodeLists.SERVICE_TYPES,
                    "Typer av insatser",
                    "Vilken insats eller vilket bistånd ett beslut gäller.",
                    Freedom.EVERYTHING,
                    ofDecisions("service_type", EventTypes.DECISION_MADE, "serviceType", "decided_on", "decidedOn")),
            list(
                    CodeLists.AREAS,
                    "Områden",
                    "Vilket område av socialtjänsten ett beslut hör till.",
                    Freedom.EVERYTHING,
                    ofDecisions("area", EventTypes.DECISION_MADE, "area", "decided_on", "decidedOn")),
            list(
                    CodeLists.DELAY_REASONS,
                    "Skäl för fördröjning",
                    "Varför ett beslut inte har verkställts i tid.",
                    Freedom.EVERYTHING,
                    ofEvents(EventTypes.DECISION_DELAY_EXPLAINED, "reason")),
            list(
                    CodeLists.INTERRUPTION_REASONS,
                    "Skäl för avbrott",
                    "Varför en påbörjad insats har upphört.",
                    Freedom.EVERYTHING,
                    ofEvents(EventTypes.DECISION_EXECUTION_INTERRUPTED, "reason")),
            list(
                    CodeLists.CLOSING_CAUSES,
                    "Skäl för avslut",
                    "Varför ett beslut är avslutat av annan anledning än att det har verkställts.",
                    Freedom.WORDS_AND_TIME,
                    ofDecisions("closing_cause", EventTypes.DECISION_CLOSED, "cause", "closed_on", "closedOn")),
            list(
                    CodeLists.LEGAL_BASES,
                    "Lagrum",
                    "Vilken bestämmelse ett beslut vilar på.",
                    Freedom.WORDS,
                    ofDecisions("legal_basis", EventTypes.DECISION_MADE, "legalBasis", "decided_on", "decidedOn")));

    @Override
    public String topic() {
        return Topics.DECISIONS_EVENTS;
    }

    @Override
    public List<OwnedList> lists() {
        return LISTS;
    }

    private static OwnedList list(String name, String title, String about, Freedom freedom, String uses) {
        return new OwnedList(name, name, title, about, freedom, uses);
    }

    /**
     * What decisions say now, what they were told with, and what corrections have said: an event that is sent again must find
     * its code as valid as the first time. Of a correction that moves no day, no day of its code is known.
     */
    private static String ofDecisions(
            String column, EventType<?> type, String field, String dayColumn, String dayField) {
        return "select %s as code, %s as used_on, decision_id as thing from decision".formatted(column, dayColumn)
                + OF_BOARD + " union all " + ofEvents(type, field) + " union all " + ofCorrections(field, dayField);
    }

    private static String ofEvents(EventType<?> type, String field) {
        return "select data ->> '%s' as code, happened_on as used_on, decision_id as thing from decision_event"
                        .formatted(field)
                + OF_BOARD + " and type = '" + type.fullName() + "'";
    }

    private static String ofCorrections(String field, String dayField) {
        return """
                select data -> 'changes' ->> '%s' as code, cast(data -> 'changes' ->> '%s' as date) as used_on,
                  decision_id as thing
                from decision_event""".formatted(field, dayField)
                + OF_BOARD + " and type = '" + EventTypes.DECISION_CORRECTED.fullName() + "'";
    }
}
