package se.kvalitetshjulet.suite;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.local.run.LocalSuite;

/** Two processes of a service on the same database share the work, and one of them is enough. */
class TwinsTest {

    private static final Board BOARD = Board.of("twins");
    private static final List<PostedEvent> EVENTS = Courses.of(3_000, 99);
    private static final List<PostedEvent> AFTERWARDS = Courses.of(300, 100);

    private final LocalSuite suite = Suite.started();

    @Test
    void two_of_each_do_nothing_twice_and_one_goes_on_when_the_other_is_killed() throws Exception {
        try (var decisionsTwin = suite.startTwin(DECISIONS);
                var reportingTwin = suite.startTwin(REPORTING)) {
            Eventually.that(() -> assertThat(readersOfDecisions()).isEqualTo(2));
            Eventually.that(() -> assertThat(Stored.in(DECISIONS, BOARD).texts("select instance from relay_instance"))
                    .hasSizeGreaterThanOrEqualTo(2));

            Api first = BOARD.as("SYSTEM");
            Api second = first.at(decisionsTwin.address());
            // The same events to both at the same time, as a case system that lost patience would send them.
            var atTheSameTime = runAsync(() -> post(first, EVENTS));
            post(second, EVENTS);
            atTheSameTime.join();
            allIsThereOnce(EVENTS.size());

            Api controller = BOARD.as("CONTROLLER");
            assertThat(Reports.hashes(controller.at(reportingTwin.address()))).isEqualTo(Reports.hashes(controller));

            decisionsTwin.kill();
            reportingTwin.kill();
            post(first, AFTERWARDS);
            allIsThereOnce(EVENTS.size() + AFTERWARDS.size());
        }
    }

    private static void post(Api system, List<PostedEvent> events) {
        for (int from = 0; from < events.size(); from += 100) {
            assertThat(system.post(DECISIONS, events.subList(from, from + 100))
                            .is(200)
                            .refused())
                    .isEmpty();
        }
    }

    private static void allIsThereOnce(long events) {
        assertThat(Stored.in(DECISIONS, BOARD).rows())
                .containsEntry("inbox", events)
                .containsEntry("decision_event", events)
                .containsEntry("outbox", events);
        var reporting = Stored.in(REPORTING, BOARD);
        Eventually.that(
                Duration.ofSeconds(60),
                () -> assertThat(reporting.count("event")).isEqualTo(events));
        assertThat(reporting.rows()).containsEntry("inbox", events).containsEntry("dead_letter", 0L);
    }

    /** How many processes of reporting-service read the events of decisions. */
    private long readersOfDecisions() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", suite.bootstrap()))) {
            return admin
                    .describeConsumerGroups(List.of("reporting-service"))
                    .all()
                    .get()
                    .get("reporting-service")
                    .members()
                    .stream()
                    .filter(member -> member.assignment().topicPartitions().stream()
                            .anyMatch(it -> it.topic().equals(Topics.DECISIONS_EVENTS)))
                    .count();
        }
    }
}
