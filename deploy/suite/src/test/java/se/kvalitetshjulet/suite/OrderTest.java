package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvalitetshjulet.local.run.LocalSuite;

/** A report is a function of the set of events: not of their order, their batches or how often they were delivered. */
class OrderTest {

    private static final Board BOARD = Board.of("order");
    private static final List<PostedEvent> EVENTS = Courses.of(10_000, 42);

    @Test
    void the_same_events_give_the_same_report_in_whatever_order_and_however_often_they_come(@TempDir Path elsewhere) {
        LocalSuite first = Suite.started();
        post(first, EVENTS, 2_500);
        awaitAll(first);
        Map<String, String> hashes = Reports.hashes(BOARD.as("CONTROLLER", first));
        assertThat(hashes.values()).as("quarters that differ").doesNotHaveDuplicates();

        theSameAgainChangesNothing(first, hashes);

        try (LocalSuite second = Suite.startedIn(elsewhere)) {
            List<PostedEvent> shuffled = new ArrayList<>(EVENTS);
            shuffled.addAll(EVENTS.subList(1_000, 2_000));
            Collections.shuffle(shuffled, new Random(7));
            post(second, shuffled, 777);
            awaitAll(second);
            assertThat(Reports.hashes(BOARD.as("CONTROLLER", second))).isEqualTo(hashes);
        }
    }

    private static void theSameAgainChangesNothing(LocalSuite suite, Map<String, String> hashes) {
        var decisions = new Stored(suite, DECISIONS, BOARD);
        var reporting = new Stored(suite, REPORTING, BOARD);
        Map<String, Long> rowsOfDecisions = decisions.rows();
        long versions = reporting.count("decision_version");
        assertThat(rowsOfDecisions)
                .containsEntry("inbox", (long) EVENTS.size())
                .containsEntry("decision_event", (long) EVENTS.size())
                .containsEntry("outbox", (long) EVENTS.size());

        JsonNode answers = BOARD.as("SYSTEM", suite)
                .post(DECISIONS, EVENTS.subList(0, 2_500))
                .is(200)
                .json();
        assertThat(answers)
                .hasSize(2_500)
                .allMatch(it -> it.path("status").asText().equals("DUPLICATE"));
        assertThat(decisions.rows()).isEqualTo(rowsOfDecisions);
        assertThat(reporting.count("event")).isEqualTo(EVENTS.size());
        assertThat(reporting.count("decision_version")).isEqualTo(versions);
        assertThat(Reports.hashes(BOARD.as("CONTROLLER", suite))).isEqualTo(hashes);
    }

    private static void post(LocalSuite suite, List<PostedEvent> events, int size) {
        Api system = BOARD.as("SYSTEM", suite);
        for (int from = 0; from < events.size(); from += size) {
            List<PostedEvent> batch = events.subList(from, Math.min(events.size(), from + size));
            assertThat(system.post(DECISIONS, batch).is(200).refused()).isEmpty();
        }
    }

    private static void awaitAll(LocalSuite suite) {
        Eventually.that(() ->
                assertThat(new Stored(suite, REPORTING, BOARD).count("event")).isEqualTo(EVENTS.size()));
    }
}
