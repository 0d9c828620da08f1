package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the administration writes to the sample's board in a matter: short, and by what sort of matter it is. */
final class ShortStatements {

    /** How long before the meeting a statement is dated. */
    private static final int DAYS_BEFORE = 9;

    private static final Map<String, String> PROPOSALS = Map.of(
            "MONTHLY_REPORT", "Rapporten läggs till handlingarna.",
            "QUALITY", "Redovisningen läggs till handlingarna.",
            "MOTION", "Nämnden föreslår att kommunfullmäktige avslår motionen.",
            "CITIZENS_PROPOSAL", "Nämnden föreslår att kommunfullmäktige anser medborgarförslaget besvarat.",
            "INQUIRY", "Nämnden lämnar förvaltningens yttrande som sitt svar på remissen.",
            "AUDIT", "Nämnden lämnar förvaltningens yttrande som sitt svar på revisionens granskning.");

    private ShortStatements() {}

    /** The statement of a matter that a meeting takes up, as the interface takes it. */
    static ObjectNode of(SampleMatter matter) {
        String dated = dated(matter);
        ObjectNode text = SampleJson.JSON.createObjectNode();
        text.put("dated", dated).put("title", matter.title());
        text.putArray("proposedDecisions").add(proposal(matter));
        text.put("summary", summary(matter));
        text.putArray("documents").add("Tjänsteskrivelse, " + dated).add(matter.title());
        recipients(matter).forEach(text.putArray("recipients")::add);
        return text;
    }

    /** Nine days before the meeting: in April 2024 on the ninth, as in the notice. */
    static String dated(SampleMatter matter) {
        return LocalDate.parse(matter.meetingOn()).minusDays(DAYS_BEFORE).toString();
    }

    private static String proposal(SampleMatter matter) {
        return PROPOSALS.getOrDefault(matter.kind(), "Nämnden beslutar enligt förvaltningens förslag.");
    }

    /** What the board decides, for one that does not simply approve the proposal. */
    static String decided(SampleMatter matter) {
        return switch (matter.outcome()) {
            case "POSTPONED" -> "Ärendet bordläggs till nästa sammanträde.";
            case "NOTED" -> matter.title() + " läggs till handlingarna.";
            case "REMITTED" -> "Ärendet återremitteras för att kostnaderna ska redovisas.";
            default -> proposal(matter);
        };
    }

    private static String summary(SampleMatter matter) {
        return matter.sender().isEmpty()
                ? "Förvaltningen har berett ärendet och lämnar sitt förslag till beslut. Förslaget ryms i nämndens budget."
                : matter.sender()
                        + " har lämnat ärendet till nämnden. Förvaltningen har berett det och lämnar sitt förslag"
                        + " till beslut.";
    }

    private static List<String> recipients(SampleMatter matter) {
        return matter.sender().isEmpty() ? List.of("Akten") : List.of(matter.sender(), "Akten");
    }
}
