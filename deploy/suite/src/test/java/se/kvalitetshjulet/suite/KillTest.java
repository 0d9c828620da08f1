package se.kvalitetshjulet.suite;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.local.run.LocalSuite;

/** Power cuts in the middle of work. A case system does what it must: it posts again until it is told that all is well. */
class KillTest {

    private static final Board KILLED = Board.of("killed");
    private static final Board QUIET = Board.of("quiet");
    private static final Board IMPORTED = Board.of("imported");
    private static final int BATCH = 20;
    private static final List<PostedEvent> EVENTS = Courses.of(2_400, 4711);
    private static final Duration LONG = Duration.ofSeconds(90);

    private final LocalSuite suite = Suite.started();

    @Test
    void what_was_accepted_is_neither_lost_nor_doubled_when_services_and_broker_are_killed() {
        Map<Integer, Runnable> cuts = Map.of(
                20,
                        () -> {
                            suite.kill(DECISIONS);
                            Answer down = KILLED.as("SYSTEM")
                                    .post(DECISIONS, EVENTS.getFirst())
                                    .is(502);
                            assertThat(down.problem()).isEqualTo("service-unreachable");
                            assertThat(down.json().path("detail").asText())
                                    .contains("decisions-service svarar inte just nu");
                            suite.start(DECISIONS);
                        },
                50,
                        () -> {
                            suite.kill(REPORTING);
                            suite.start(REPORTING);
                        },
                80,
                        () -> {
                            suite.killBroker();
                            suite.startBroker();
                        });
        CompletableFuture<Void> cut = runAsync(() -> {});
        for (int batch = 0; batch < EVENTS.size() / BATCH; batch++) {
            if (cuts.containsKey(batch)) {
                cut.join();
                cut = runAsync(cuts.get(batch));
            }
            postUntilTaken(EVENTS.subList(batch * BATCH, (batch + 1) * BATCH));
        }
        cut.join();
        nothingIsLostOrDoubled(KILLED);

        QUIET.as("SYSTEM").post(DECISIONS, EVENTS).is(200);
        nothingIsLostOrDoubled(QUIET);
        assertThat(Reports.figures(KILLED.as("CONTROLLER"))).isEqualTo(Reports.figures(QUIET.as("CONTROLLER")));
    }

    @Test
    void a_file_that_is_being_read_in_is_read_in_once_when_the_service_is_killed() {
        int rows = 6_000;
        String job = IMPORTED.as("INVESTIGATOR")
                .post(DECISIONS, "imports", file(rows), "Content-Type", "text/csv")
                .is(202)
                .json()
                .path("jobId")
                .asText();
        Eventually.that(LONG, () -> {
            JsonNode underWay = IMPORTED.as("INVESTIGATOR")
                    .get(DECISIONS, "jobs/" + job)
                    .is(200)
                    .json();
            assertThat(underWay.path("done").asInt()).isBetween(1, rows - 1);
        });
        suite.kill(DECISIONS);
        suite.start(DECISIONS);
        Eventually.that(
                LONG,
                () -> assertThat(IMPORTED.as("INVESTIGATOR")
                                .get(DECISIONS, "imports/" + job)
                                .is(200)
                                .text())
                        .contains("\"state\":\"DONE\"", "\"imported\":" + rows, "\"refused\":0"));
        assertThat(Stored.in(DECISIONS, IMPORTED).rows())
                .containsEntry("decision", (long) rows)
                .containsEntry("decision_event", (long) rows)
                .containsEntry("inbox", (long) rows)
                .containsEntry("person", (long) rows)
                .containsEntry("import_file", 0L)
                .containsEntry("import_row", 0L);
    }

    private static String file(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row ->
                        "F-" + row + ";A-" + row + ";SOL_2001_4_1;HOME_CARE;ELDERLY_CARE;HEMTJANST-NORR;2024-01-10;"
                                + "WOMAN;19121212-1212;Testperson;Nej\r\n")
                .collect(Collectors.joining(
                        "",
                        "Beslutsid;Ärendebeteckning;Lagrum;Typ av insats;Område;Enhet;Beslutsdatum;Kön;Personnummer;Namn;"
                                + "Skyddade personuppgifter\r\n",
                        ""));
    }

    private static void postUntilTaken(List<PostedEvent> batch) {
        Api system = KILLED.as("SYSTEM");
        Awaitility.await()
                .atMost(LONG)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    try {
                        Answer answer = system.post(DECISIONS, batch);
                        assertThat(answer.status()).as(answer::text).isIn(200, 502, 503);
                        if (answer.status() == 200) {
                            assertThat(answer.refused()).isEmpty();
                        }
                        return answer.status() == 200;
                    } catch (UncheckedIOException cutOff) {
                        return false;
                    }
                });
    }

    private static void nothingIsLostOrDoubled(Board board) {
        var decisions = Stored.in(DECISIONS, board);
        long all = EVENTS.size();
        assertThat(decisions.rows())
                .containsEntry("inbox", all)
                .containsEntry("decision_event", all)
                .containsEntry("outbox", all)
                .containsEntry("dead_letter", 0L);
        Eventually.that(
                LONG,
                () -> assertThat(decisions.count("outbox", "sent_at is null")).isZero());
        var reporting = Stored.in(REPORTING, board);
        Eventually.that(LONG, () -> assertThat(reporting.count("event")).isEqualTo(all));
        assertThat(reporting.rows()).containsEntry("inbox", all).containsEntry("dead_letter", 0L);
    }
}
