package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.local.run.LocalSuite;

/** What reports rest on is folded anew, through a power cut in the middle of it. */
class RebuildTest {

    private static final Board BOARD = Board.of("rebuilt");
    private static final List<PostedEvent> EVENTS = Courses.of(12_000, 2026);
    private static final Duration LONG = Duration.ofSeconds(90);

    private final LocalSuite suite = Suite.started();

    @Test
    void it_goes_on_where_it_was_and_says_the_same() {
        for (int from = 0; from < EVENTS.size(); from += 1_000) {
            BOARD.as("SYSTEM")
                    .post(DECISIONS, EVENTS.subList(from, from + 1_000))
                    .is(200);
        }
        Stored reporting = Stored.in(REPORTING, BOARD);
        Eventually.that(LONG, () -> assertThat(reporting.count("event")).isEqualTo(EVENTS.size()));
        Api controller = BOARD.as("CONTROLLER");
        Map<String, String> before = Reports.hashes(controller);

        Api administrator = BOARD.as("ADMINISTRATOR");
        String job = administrator
                .post(REPORTING, "generations", Map.of("projection", "decisions"))
                .is(202)
                .json()
                .path("jobId")
                .asText();
        Eventually.that(() -> assertThat(reporting.count("job", "done > 0")).isOne());
        suite.kill(REPORTING);
        assertThat(reporting.texts("select state from job where board = '" + BOARD.code() + "'"))
                .as("killed in the middle")
                .containsExactly("RUNNING");
        assertThat(reporting.count("decision_version", "generation = 2"))
                .isPositive()
                .isLessThan(reporting.count("decision_version", "generation = 1"));
        suite.start(REPORTING);

        Eventually.that(LONG, () -> assertThat(stateOf(administrator, job)).isEqualTo("DONE"));
        Answer beside = administrator.get(REPORTING, "generations/decisions-2").is(200);
        JsonNode comparison = beside.json().path("comparison");
        assertThat(comparison.path("same").asBoolean()).as(comparison::toString).isTrue();
        String switching = administrator
                .post(REPORTING, "generations/decisions-2/switch", null, "If-Match", beside.header("ETag"))
                .is(202)
                .json()
                .path("jobId")
                .asText();
        Eventually.that(() -> assertThat(stateOf(administrator, switching)).isEqualTo("DONE"));
        assertThat(Reports.hashes(controller)).isEqualTo(before);
    }

    private static String stateOf(Api administrator, String job) {
        return administrator
                .get(REPORTING, "jobs/" + job)
                .is(200)
                .json()
                .path("state")
                .asText();
    }
}
