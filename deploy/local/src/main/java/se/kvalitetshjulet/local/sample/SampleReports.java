package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Assembles the quarterly reports of the sample, and publishes those that the board would have had by the end of it. */
final class SampleReports {

    private static final String KIND = "UNEXECUTED_DECISIONS";

    private static final List<String> PUBLISHED =
            List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3");
    private static final String DRAFT = "2024-Q4";

    private final SampleApi api;
    private final Consumer<String> say;

    SampleReports(SampleApi api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    void assembleAndPublish() {
        Map<String, JsonNode> known = new TreeMap<>();
        for (JsonNode report :
                api.get("CONTROLLER", "reporting", "reports?limit=1000").path("data")) {
            if (report.path("kind").asText().equals(KIND)) {
                // An edition says more than a draft of the same quarter.
                known.merge(report.path("period").asText(), report, (one, other) -> isDraft(one) ? other : one);
            }
        }
        long begun = System.nanoTime();
        for (String quarter : PUBLISHED) {
            if (!known.containsKey(quarter) || isDraft(known.get(quarter))) {
                String draft = assembledWhenAllIsKnown(quarter);
                api.post(
                        "CONTROLLER", "reporting", "reports/" + draft + "/publish", SampleJson.JSON.createObjectNode());
            }
        }
        if (!known.containsKey(DRAFT)) {
            assembledWhenAllIsKnown(DRAFT);
        }
        say.accept("The quarterly reports 2023-Q1 to 2024-Q3 are published, 2024-Q4 is a draft (%.1f s)"
                .formatted((System.nanoTime() - begun) / 1e9));
    }

    /** Events take their way over Kafka; the draft is assembled anew until it counts all that the sample holds. */
    private String assembledWhenAllIsKnown(String quarter) {
        var request = SampleJson.JSON.createObjectNode().put("kind", KIND).put("period", quarter);
        return api.await("reporting-service counts all of the sample for " + quarter, () -> {
            JsonNode report = api.post("CONTROLLER", "reporting", "reports", request);
            boolean allIsKnown = SampleFigures.of(quarter).equals(SampleFigures.in(report));
            return allIsKnown ? Optional.of(report.path("reportId").asText()) : Optional.empty();
        });
    }

    private static boolean isDraft(JsonNode report) {
        return report.path("status").asText().equals("DRAFT");
    }
}
