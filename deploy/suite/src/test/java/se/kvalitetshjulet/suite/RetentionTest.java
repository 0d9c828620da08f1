package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.AGENDA;
import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;
import static se.kvalitetshjulet.suite.Events.closed;
import static se.kvalitetshjulet.suite.Events.made;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What has served its time goes from every service, and what was issued stays as it was. */
class RetentionTest {

    private static final Board BOARD = Board.of("retention");
    private static final String QUARTER = "2015-Q2";
    private static final int EACH = 6;

    private final Api controller = BOARD.as("CONTROLLER");
    private final Api head = BOARD.as("HEAD_OF_ADMINISTRATION");

    @Test
    void an_issued_report_and_its_figures_stay_when_its_decisions_are_erased() {
        // Overdue in the second quarter of 2015, and many enough that an edition prints how many: some ended then, the
        // others have never been executed.
        var told = new ArrayList<PostedEvent>();
        for (int each = 1; each <= EACH; each++) {
            told.add(made("SERVED-" + each, "2015-01-10"));
            told.add(closed("SERVED-" + each, "2015-06-15"));
            told.add(made("WAITING-" + each, "2015-01-15"));
        }
        post(told);
        JsonNode issued = published(Reports.assembled(controller, QUARTER));
        assertThat(Reports.figure(issued, "unexecuted.closed.total")).isEqualTo(EACH);
        byte[] bytes = bytes(issued);
        long sentences = Stored.in(AGENDA, BOARD).count("official_statement");

        String run = proposed();
        assertThat(head.get(DECISIONS, "retention-runs/" + run + "/candidates")
                        .is(200)
                        .json()
                        .path("data"))
                .hasSize(EACH)
                .allMatch(it -> it.path("thing").asText().startsWith("SERVED-"));
        assertThat(head.get(DECISIONS, "retention-runs/" + run)
                        .json()
                        .path("kept")
                        .path("OVERDUE_CLOCK")
                        .asInt())
                .isEqualTo(EACH);
        head.post(DECISIONS, "retention-runs/" + run + "/decide", Map.of("reference", "SOCN/2026:1"))
                .is(202);
        awaitState(run, "DONE");
        Eventually.that(() -> assertThat(Stored.in(REPORTING, BOARD)
                        .count("event", "subject like 'SERVED-%' and type like '%decision%'"))
                .isZero());

        assertThat(bytes(issued)).as("the edition, byte for byte").isEqualTo(bytes);
        JsonNode now = controller.get(REPORTING, path(issued)).is(200).json();
        assertThat(now.path("figures")).isEqualTo(issued.path("figures"));
        assertThat(now.path("stale").asBoolean()).as("an erasure is no news").isFalse();
        assertThat(BOARD.as("AUDITOR")
                        .get(REPORTING, "edition-chain/verification")
                        .is(200)
                        .json()
                        .path("result")
                        .asText())
                .isEqualTo("INTACT");
        assertThat(Stored.in(AGENDA, BOARD).count("official_statement")).isEqualTo(sentences);

        // Assembled anew it counts what there is: the issued edition is what holds.
        JsonNode anew = Reports.assembled(controller, QUARTER);
        assertThat(Reports.figure(anew, "unexecuted.closed.total")).isZero();
        assertThat(Reports.figure(anew, "unexecuted.not-executed.total")).isEqualTo(EACH);
    }

    private static void post(List<PostedEvent> events) {
        List<PostedEvent> longAgo = events.stream()
                .map(event -> event.recordedAt(Instant.parse("2015-06-20T08:00:00Z")))
                .toList();
        BOARD.as("SYSTEM").post(DECISIONS, longAgo).is(200);
        Eventually.that(
                () -> assertThat(Stored.in(REPORTING, BOARD).count("event")).isEqualTo(events.size()));
    }

    private JsonNode published(JsonNode draft) {
        JsonNode issued = controller
                .get(REPORTING, path(Reports.published(BOARD, draft)))
                .is(200)
                .json();
        assertThat(issued.path("status").asText()).isEqualTo("PUBLISHED");
        Eventually.that(() ->
                assertThat(Stored.in(AGENDA, BOARD).count("official_statement")).isPositive());
        return issued;
    }

    private byte[] bytes(JsonNode issued) {
        return controller.get(REPORTING, path(issued) + "/issued").is(200).bytes();
    }

    private String proposed() {
        String address =
                head.post(DECISIONS, "retention-runs", Map.of()).is(202).header("Content-Location");
        String run = Stream.of(address.split("/")).reduce((_, last) -> last).orElseThrow();
        awaitState(run, "PROPOSED");
        return run;
    }

    private void awaitState(String run, String state) {
        Eventually.that(() -> assertThat(head.get(DECISIONS, "retention-runs/" + run)
                        .is(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo(state));
    }

    private static String path(JsonNode report) {
        return "reports/" + report.path("reportId").asText();
    }
}
