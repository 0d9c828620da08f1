package se.kvalitetshjulet.reporting.pages;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;

/** What the events behind figures are called, and where the things that they are about can be read. */
final class EventInWords {

    private static final Map<String, String> OF_DECISIONS = Map.of(
            EventTypes.DECISION_MADE.fullName(), "Beslut fattat",
            EventTypes.DECISION_EXECUTION_STARTED.fullName(), "Insatsen påbörjad",
            EventTypes.DECISION_EXECUTION_INTERRUPTED.fullName(), "Avbrott i verkställigheten",
            EventTypes.DECISION_EXECUTION_RESUMED.fullName(), "Insatsen återupptagen",
            EventTypes.DECISION_OFFER_RECORDED.fullName(), "Erbjudande lämnat",
            EventTypes.DECISION_DELAY_EXPLAINED.fullName(), "Skäl för fördröjning angivet",
            EventTypes.DECISION_CLOSED.fullName(), "Beslut avslutat",
            EventTypes.DECISION_CORRECTED.fullName(), "Uppgift rättad");

    private static final Map<String, String> OF_QUALITY = Map.ofEntries(
            Map.entry("deviation.reported", "Avvikelse rapporterad"),
            Map.entry("deviation.assessed", "Avvikelse bedömd"),
            Map.entry("deviation.reclassified", "Avvikelse hänförd till ett annat område"),
            Map.entry("deviation.closed", "Avvikelse avslutad"),
            Map.entry("deviation.reopened", "Avvikelse öppnad igen"),
            Map.entry("deviation.marked-duplicate", "Avvikelse markerad som dubblett"),
            Map.entry("measure.decided", "Åtgärd beslutad"),
            Map.entry("measure.followed-up", "Åtgärd uppföljd"),
            Map.entry("complaint.received", "Klagomål eller synpunkt inkommet"),
            Map.entry("complaint.answered", "Klagomål besvarat"),
            Map.entry("complaint.escalated", "Klagomål lämnat till delegationen"),
            Map.entry("complaint.concluded", "Klagomål avslutat"),
            Map.entry("lex-sarah.reported", "Rapport enligt lex Sarah"),
            Map.entry("lex-sarah.investigation-opened", "Utredning inledd"),
            Map.entry("lex-sarah.assessed", "Utredning bedömd"),
            Map.entry("lex-sarah.board-decision-requested", "Nämndens beslut begärt"),
            Map.entry("lex-sarah.decided", "Beslut i lex Sarah"),
            Map.entry("lex-sarah.notified-ivo", "Anmälan till IVO"),
            Map.entry("lex-sarah.investigation-sent-ivo", "Utredning skickad till IVO"),
            Map.entry("lex-sarah.ivo-decided", "IVO:s beslut"),
            Map.entry("lex-sarah.closed", "Lex Sarah avslutad"),
            Map.entry("inspection.opened", "Tillsyn inledd"),
            Map.entry("inspection.demanded", "Krav från IVO"),
            Map.entry("inspection.answered", "Tillsyn besvarad"),
            Map.entry("inspection.decided", "IVO:s beslut i tillsyn"),
            Map.entry("risk.assessed", "Risk bedömd"),
            Map.entry("control.planned", "Kontroll planerad"),
            Map.entry("control.performed", "Kontroll genomförd"),
            Map.entry("activity.figure-reported", "Färdigt tal inlämnat"));

    /** The pages of a thing, by the beginning of the event's name. */
    private static final Map<String, String> DEVIATION_PAGES =
            Map.of("deviation.", "/avvikelser/", "measure.", "/atgarder/", "complaint.", "/klagomal/");

    /** Of those who may list events at all; controllers and auditors see figures of deviations, and no deviation (ADR 24). */
    private static final Role[] WHO_SEE_DEVIATIONS = {Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION};

    private EventInWords() {}

    static String of(@Nullable String type) {
        return OF_DECISIONS.getOrDefault(type, OF_QUALITY.getOrDefault(name(type), type));
    }

    /** In which service's pages the caller can read the thing, and where; null for what has no page, or none for them. */
    static @Nullable ThingPage pageOf(Caller caller, @Nullable String type, @Nullable String subject) {
        if (OF_DECISIONS.containsKey(type)) {
            return new ThingPage("decisions", "/beslut/" + subject);
        }
        if (!caller.isAnyOf(WHO_SEE_DEVIATIONS)) {
            return null;
        }
        return DEVIATION_PAGES.entrySet().stream()
                .filter(page -> name(type).startsWith(page.getKey()))
                .findFirst()
                .map(page -> new ThingPage("deviations", page.getValue() + subject))
                .orElse(null);
    }

    /**
     * @param area of the service, as in addresses
     * @param path after the board
     */
    public record ThingPage(String area, String path) {}

    /** {@code deviation.reported}. */
    private static String name(@Nullable String type) {
        return type == null
                ? ""
                : type.replaceFirst("^se\\.kvalitetshjulet\\.", "").replaceFirst("\\.v\\d+$", "");
    }
}
