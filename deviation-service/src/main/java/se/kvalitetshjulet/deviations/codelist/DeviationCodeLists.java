package se.kvalitetshjulet.deviations.codelist;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.codelist.CodeListOwner;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.revision.Freedom;
import se.kvalitetshjulet.kit.revision.OwnedList;

/** The lists of what the things of the quality work may carry, and where each one's codes are used. */
@Singleton
class DeviationCodeLists implements CodeListOwner {

    private static final List<OwnedList> LISTS = List.of(
            new OwnedList(
                    CodeLists.DEVIATION_AREAS,
                    "areas",
                    "Områden för avvikelser",
                    "Vad en avvikelse handlar om.",
                    Freedom.EVERYTHING,
                    usedIn("area", EventTypes.DEVIATION_REPORTED, EventTypes.DEVIATION_RECLASSIFIED)),
            new OwnedList(
                    CodeLists.DEVIATION_CAUSES,
                    "causes",
                    "Orsaker till avvikelser",
                    "Varför något inte blev som det skulle.",
                    Freedom.EVERYTHING,
                    """
                    select cause as code, happened_on as used_on, thing_id as thing
                    from deviation_event cross join lateral jsonb_array_elements_text(data -> 'causes') as cause
                    where municipality = :municipality and board = :board and type = '%s'
                    """.formatted(EventTypes.DEVIATION_ASSESSED.fullName())),
            list(
                    CodeLists.RECLASSIFICATION_REASONS,
                    "Skäl för nytt område",
                    "Varför en avvikelse har flyttats till ett annat område.",
                    usedIn("reason", EventTypes.DEVIATION_RECLASSIFIED)),
            list(
                    CodeLists.COMPLAINT_SUBJECTS,
                    "Vad klagomål gäller",
                    "Vad ett klagomål eller en synpunkt handlar om.",
                    usedIn("subject", EventTypes.COMPLAINT_RECEIVED)),
            list(
                    CodeLists.COMPLAINT_OUTCOMES,
                    "Vad klagomål ledde till",
                    "Vad ett klagomål eller en synpunkt ledde till.",
                    usedIn(
                            "outcome",
                            EventTypes.COMPLAINT_ANSWERED,
                            EventTypes.COMPLAINT_ESCALATED,
                            EventTypes.COMPLAINT_CONCLUDED)),
            list(
                    CodeLists.MEASURE_CATEGORIES,
                    "Slag av åtgärder",
                    "Vad som görs.",
                    usedIn("category", EventTypes.MEASURE_DECIDED)),
            list(
                    CodeLists.MEASURE_PURPOSES,
                    "Åtgärders syften",
                    "Vad en åtgärd är till för.",
                    usedIn("purpose", EventTypes.MEASURE_DECIDED)),
            new OwnedList(
                    CodeLists.LEX_SARAH_PROPOSALS,
                    CodeLists.LEX_SARAH_PROPOSALS,
                    "Förslag i lex Sarah-ärenden",
                    "Vad nämnden föreslås besluta.",
                    // What the board can be asked, the law says.
                    Freedom.WORDS,
                    usedIn("proposal", EventTypes.LEX_SARAH_BOARD_DECISION_REQUESTED)),
            list(
                    CodeLists.INSPECTION_RESULTS,
                    "Vad tillsyn ledde till",
                    "Vad IVO har beslutat efter en tillsyn.",
                    usedIn("result", EventTypes.INSPECTION_DECIDED)),
            list(
                    CodeLists.RISK_EVENTS,
                    "Händelser i riskanalysen",
                    "Vad som kan hända, och som riskanalysen bedömer.",
                    usedIn("eventCode", EventTypes.RISK_ASSESSED)),
            new OwnedList(
                    CodeLists.CONTROL_RESULTS,
                    CodeLists.CONTROL_RESULTS,
                    "Resultat av kontroller",
                    "Vad en kontroll i internkontrollplanen visade.",
                    // All but the first is counted as a deviation found.
                    Freedom.WORDS,
                    usedIn("result", EventTypes.CONTROL_PERFORMED)));

    @Override
    public String topic() {
        return Topics.DEVIATIONS_EVENTS;
    }

    @Override
    public List<OwnedList> lists() {
        return LISTS;
    }

    private static OwnedList list(String name, String title, String about, String uses) {
        return new OwnedList(name, name, title, about, Freedom.EVERYTHING, uses);
    }

    /** What events were told with: one that is sent again must find its code as valid as the first time. */
    private static String usedIn(String field, EventType<?>... types) {
        var names = Stream.of(types).map(EventType::fullName).collect(Collectors.joining("', '", "'", "'"));
        return ("select data ->> '%s' as code, coalesce(cast(data ->> 'reportedOn' as date), happened_on) as used_on,"
                                + " thing_id as thing from deviation_event")
                        .formatted(field)
                + " where municipality = :municipality and board = :board and type in (" + names + ")";
    }
}
