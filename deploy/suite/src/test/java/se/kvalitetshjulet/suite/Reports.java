package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.kvalitetshjulet.local.Service;

/** The quarterly reports of a board, as the controller who assembles them reads them. */
final class Reports {

    static final List<String> QUARTERS = List.of("2023-Q2", "2023-Q4", "2024-Q1", "2024-Q3");

    private Reports() {}

    /** The draft, assembled anew, with every count. */
    static JsonNode assembled(Api controller, String period) {
        return controller
                .post(Service.REPORTING, "reports", Map.of("kind", "UNEXECUTED_DECISIONS", "period", period))
                .is(201)
                .json();
    }

    /**
     * Takes the draft through the steps that its board demands: the controller overrides what the checklist finds, with a
     * reason, and checks it, and the head of administration approves and publishes it.
     *
     * @return the edition
     */
    static JsonNode published(Board board, JsonNode draft) {
        return published(draft, board.as("CONTROLLER"), board.as("HEAD_OF_ADMINISTRATION"));
    }

    static JsonNode published(JsonNode draft, Api controller, Api head) {
        String path = "reports/" + draft.path("reportId").asText();
        Eventually.that(() -> check(controller, path));
        step(head, path, "approve", null).is(200);
        Answer answer = step(head, path, "publish", null);
        assertThat(answer.status()).as(answer::text).isIn(200, 201);
        return answer.json();
    }

    /** Anew when something has arrived meanwhile. */
    private static void check(Api controller, String path) {
        for (JsonNode finding : controller
                .get(Service.REPORTING, path + "/checklist")
                .is(200)
                .json()
                .path("findings")) {
            if (finding.path("outcome").asText().equals("FAILED") && !finding.hasNonNull("overridden")) {
                step(
                        controller,
                        path,
                        "override",
                        Map.of("rule", finding.path("rule").asText(), "reason", "Stämmer för provet."));
            }
        }
        assertThat(step(controller, path, "check", null).status()).isEqualTo(200);
    }

    private static Answer step(Api by, String path, String action, Object body) {
        String version = by.get(Service.REPORTING, path).is(200).header("ETag");
        return by.post(Service.REPORTING, path + "/" + action, body, "If-Match", version);
    }

    /** The hash of what each quarter's report says. */
    static Map<String, String> hashes(Api controller) {
        Map<String, String> hashes = new TreeMap<>();
        QUARTERS.forEach(it ->
                hashes.put(it, assembled(controller, it).path("contentHash").asText()));
        return hashes;
    }

    /** Everything that each quarter's report counts, without whose it is. */
    static Map<String, JsonNode> figures(Api controller) {
        Map<String, JsonNode> figures = new TreeMap<>();
        QUARTERS.forEach(it -> figures.put(it, assembled(controller, it).path("figures")));
        return figures;
    }

    static long figure(JsonNode report, String figureId) {
        for (JsonNode figure : report.path("figures")) {
            if (figure.path("figureId").asText().equals(figureId)) {
                assertThat(figure.path("value").isNumber()).as(figure::toString).isTrue();
                return figure.path("value").asLong();
            }
        }
        throw new AssertionError("no figure " + figureId + " in " + report.path("figures"));
    }
}
