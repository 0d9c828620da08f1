package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Assembles the quarterly reports of the sample, and takes those that the board would have had by the end of it all the way:
 * the controller checks them, the head of administration approves them, and they are published.
 */
final class SampleReports {

    private static final String KIND = "UNEXECUTED_DECISIONS";
    private static final String REPORTING = "reporting";
    private static final String SECRETARY = "SECRETARY";

    private static final List<String> PUBLISHED =
            List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3");
    private static final String DRAFT = "2024-Q4";

    /** The one that the meeting of the sample adopts. */
    private static final String ADOPTED = "reports/UNEXECUTED_DECISIONS-2024-Q1-1";

    private static final String SENT_ON = "2024-05-02";

    /** Why the controller goes on although the checklist has found something. */
    private static final Map<String, String> REASONS = Map.of(
            "USUAL_RANGE",
            "Talen stämmer: under året har allt fler fått vänta på sina insatser.",
            "CONFLICTS",
            "Det som inte kan räknas är en start för ett beslut från 2022 och dubbla uppgifter om samma avbrott. Det"
                    + " påverkar inte kvartalets tal.");

    private final SampleApi api;
    private final Consumer<String> say;

    SampleReports(SampleApi api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    void assembleAndPublish() {
        Map<String, JsonNode> known = new TreeMap<>();
        for (JsonNode report :
                api.get("CONTROLLER", REPORTING, "reports?limit=1000").path("data")) {
            if (report.path("kind").asText().equals(KIND)) {
                // An edition says more than a draft of the same quarter.
                known.merge(report.path("period").asText(), report, (one, other) -> isDraft(one) ? other : one);
            }
        }
        long begun = System.nanoTime();
        for (String quarter : PUBLISHED) {
            if (!known.containsKey(quarter) || isDraft(known.get(quarter))) {
                assembled(quarter).checkApproveAndPublish();
            }
        }
        if (!known.containsKey(DRAFT)) {
            assembled(DRAFT);
        }
        say.accept("The quarterly reports 2023-Q1 to 2024-Q3 are published, 2024-Q4 is a draft (%.1f s)"
                .formatted((System.nanoTime() - begun) / 1e9));
    }

    private SampleDraft assembled(String quarter) {
        var draft = new SampleDraft(api, KIND, quarter, REASONS);
        draft.assemble(report -> SampleFigures.of(quarter).equals(SampleFigures.in(report)));
        return draft;
    }

    /** Once the minutes of the meeting are approved, the secretary sends the report to each of its recipients. */
    void markSent() {
        JsonNode edition = api.await(
                "the board's minutes release " + ADOPTED,
                () -> Optional.of(api.get(SECRETARY, REPORTING, ADOPTED))
                        .filter(report -> report.hasNonNull("dispatch")));
        for (JsonNode recipient : edition.path("dispatch").path("recipients")) {
            if (!edition.path("approval").findValuesAsText("recipient").contains(recipient.asText())) {
                api.post(
                        SECRETARY,
                        REPORTING,
                        ADOPTED + "/sent",
                        empty().put("recipient", recipient.asText())
                                .put("sentOn", SENT_ON)
                                .put("how", way(recipient)));
            }
        }
    }

    private static String way(JsonNode recipient) {
        return recipient.asText().equals("Akten") ? "FILED" : "EMAIL";
    }

    private static ObjectNode empty() {
        return SampleJson.JSON.createObjectNode();
    }

    private static boolean isDraft(JsonNode report) {
        return report.path("status").asText().equals("DRAFT");
    }
}
