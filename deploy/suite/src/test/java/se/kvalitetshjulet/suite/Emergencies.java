package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.DECISIONS;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.local.SampleUser;

/** The person room, opened for the golden sample's decision by somebody who is not of its unit. */
final class Emergencies {

    private Emergencies() {}

    /** Opens it for this reason, has it judged with the same text as what is to be done, and makes an extract. */
    static void sung(Board board, String text) {
        stranger(board).post(DECISIONS, "break-glass", wanted(decision(), text)).is(200);
        Api head = board.as("HEAD_OF_DEPARTMENT");
        String alert = head.get(DECISIONS, "break-glass")
                .is(200)
                .json()
                .at("/data/0/breakGlassId")
                .asText();
        head.post(
                        DECISIONS,
                        "break-glass/" + alert + "/review",
                        Map.of("judgement", "NOT_JUSTIFIED", "action", text),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .is(204);
        assertThat(head.get(DECISIONS, "break-glass/" + alert).is(200).text()).contains(text);
        head.post(
                        DECISIONS,
                        "person-extracts",
                        Map.of("identityNumber", "19121212-1212", "protectedToo", true),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .is(200);
    }

    /** The answers to requests that hold the text and are refused. */
    static List<String> refused(Board board, String text) {
        Api head = board.as("HEAD_OF_DEPARTMENT");
        return List.of(
                stranger(board)
                        .post(DECISIONS, "break-glass", wanted(text, Canary.NAME))
                        .is(404)
                        .text(),
                stranger(board)
                        .post(DECISIONS, "break-glass", wanted(decision(), text))
                        .is(400)
                        .text(),
                stranger(board)
                        .post(DECISIONS, "break-glass", wanted("", text.repeat(50)))
                        .is(400)
                        .text(),
                head.post(DECISIONS, "person-extracts", Map.of("identityNumber", text))
                        .is(400)
                        .text(),
                head.post(DECISIONS, "person-extracts", Map.of("identityNumber", "19121212-1212"))
                        .is(403)
                        .text(),
                head.post(
                                DECISIONS,
                                "access-log/checks",
                                Map.of(
                                        "from", "2024-01-01",
                                        "to", "2024-01-01",
                                        "result", "SOMETHING_FOUND",
                                        "note", text))
                        .is(400)
                        .text());
    }

    private static Map<String, Object> wanted(String decisionId, String reason) {
        return Map.of("decisionId", decisionId, "reason", reason, "protectedToo", true);
    }

    private static Api stranger(Board board) {
        var assignment = SampleUser.Assignment.of(board.municipality(), board.code(), "INVESTIGATOR");
        return board.as("INVESTIGATOR")
                .with(Suite.started().token(SampleUser.as("INVESTIGATOR").with(assignment.inUnit("nowhere"))));
    }

    private static String decision() {
        try {
            return Answer.JSON
                    .readTree(Samples.withSecrets(EventTypes.DECISION_MADE).orElseThrow())
                    .path("subject")
                    .asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
