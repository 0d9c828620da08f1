package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import se.kvalitetshjulet.local.Trouble;

/**
 * A report of the sample on its way to the board: assembled when all is known, checked by the controller, approved by the head of
 * administration, published.
 */
final class SampleDraft {

    private static final String REPORTING = "reporting";
    private static final String CONTROLLER = "CONTROLLER";

    private final SampleApi api;
    private final String kind;
    private final String period;

    /** Why the controller goes on although a rule of the checklist has found something. */
    private final Map<String, String> reasons;

    private String draft = "";

    SampleDraft(SampleApi api, String kind, String period, Map<String, String> reasons) {
        this.api = api;
        this.kind = kind;
        this.period = period;
        this.reasons = reasons;
    }

    /** Events take their way over Kafka; the draft is assembled anew until it counts all that the sample holds. */
    void assemble(Predicate<JsonNode> countsAll) {
        var request = empty().put("kind", kind).put("period", period);
        JsonNode assembled = api.await(
                "reporting-service counts all of the sample for " + kind + " " + period,
                () -> Optional.of(api.post(CONTROLLER, REPORTING, "reports", request))
                        .filter(countsAll));
        draft = "reports/" + assembled.path("reportId").asText();
    }

    void checkApproveAndPublish() {
        check();
        api.postToVersion("HEAD_OF_ADMINISTRATION", REPORTING, draft, "approve", empty());
        api.postToVersion(CONTROLLER, REPORTING, draft, "publish", empty());
    }

    /** A figure of a report as JSON; -1 when it has none. */
    static long value(JsonNode report, String figureId) {
        return StreamSupport.stream(report.path("figures").spliterator(), false)
                .filter(figure -> figure.path("figureId").asText().equals(figureId))
                .mapToLong(figure -> figure.path("value").asLong(-1))
                .findFirst()
                .orElse(-1);
    }

    /** The controller goes through the checklist. What has not arrived yet is waited for. */
    private void check() {
        api.await("the checklist of " + draft + " holds", () -> {
            JsonNode checklist = api.get(CONTROLLER, REPORTING, draft + "/checklist");
            List<String> failed = StreamSupport.stream(
                            checklist.path("findings").spliterator(), false)
                    .filter(finding ->
                            finding.path("outcome").asText().equals("FAILED") && !finding.hasNonNull("overridden"))
                    .map(finding -> finding.path("rule").asText())
                    .toList();
            if (failed.contains("LAG")) {
                return Optional.empty();
            }
            failed.forEach(this::override);
            return Optional.of(failed);
        });
        api.postToVersion(CONTROLLER, REPORTING, draft, "check", empty());
    }

    private void override(String rule) {
        String reason = reasons.get(rule);
        if (reason == null) {
            throw new Trouble(
                    "The checklist of " + draft + " has found something that the sample does not have: " + rule);
        }
        api.postToVersion(
                CONTROLLER,
                REPORTING,
                draft,
                "override",
                empty().put("rule", rule).put("reason", reason));
    }

    private static ObjectNode empty() {
        return SampleJson.JSON.createObjectNode();
    }
}
