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

    /** The edition that the head of administration makes of a draft. */
    static JsonNode published(Board board, JsonNode draft) {
        Api head = board.as("HEAD_OF_ADMINISTRATION");
        String path = "reports/" + draft.path("reportId").asText();
        String version = head.get(Service.REPORTING, path).is(200).header("ETag");
        Answer answer = head.post(Service.REPORTING, path + "/publish", null, "If-Match", version);
        assertThat(answer.status()).as(answer::text).isIn(200, 201);
        return answer.json();
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
