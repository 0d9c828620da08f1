package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;
import static se.kvalitetshjulet.suite.Events.made;
import static se.kvalitetshjulet.suite.Events.started;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is refused with a documented problem in Swedish, and leaves nothing behind. */
class BadInputTest {

    private static final Board BOARD = Board.of("bad-input");
    private static final Board OTHER = new Board("9998", "bad-input");
    private static final Api SYSTEM = BOARD.as("SYSTEM");

    private static final String SINGLE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final int MIB = 1024 * 1024;

    private static PostedEvent good() {
        return made("GOOD", "2024-01-15");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                row("malformed JSON", 400, "malformed-json", () -> structured("{\"specversion\":")),
                row("nothing at all", 400, "malformed-json", () -> structured("")),
                row("the same name twice", 400, "malformed-json", () -> structured("{\"id\":\"1\",\"id\":\"2\"}")),
                row("another version", 400, "invalid-attribute", post(good().attribute("specversion", "0.3"))),
                row("no id", 400, "invalid-attribute", post(good().attribute("id", null))),
                row("an unreadable time", 400, "invalid-attribute", post(good().attribute("time", "i går"))),
                row(
                        "another subject than the data's",
                        400,
                        "invalid-attribute",
                        post(good().attribute("subject", "X"))),
                row("an unknown type", 400, "unknown-type", post(good().attribute("type", "se.example.thing.v1"))),
                row("another service's type", 400, "unknown-type", post(PostedEvent.of("deviation.closed", "id", "X"))),
                row("an unknown code", 400, "unknown-code", post(good().with("serviceType", "CASTLE"))),
                row("a missing field", 400, "invalid-data", post(good().with("unit", null))),
                row("a day that there is not", 400, "invalid-data", post(good().with("decidedOn", "2024-02-30"))),
                row("a day after it was recorded", 400, "date-in-future", post(good().with("decidedOn", "2025-01-11"))),
                row(
                        "recorded the day after tomorrow",
                        400,
                        "date-in-future",
                        post(good().recordedAt(Instant.now().plus(2, ChronoUnit.DAYS)))),
                row("a null character", 400, "control-character", post(good().with("unit", "A\u0000B"))),
                row("an identity number", 400, "identity-number", post(good().with("caseReference", "191212121212"))),
                row(
                        "attributes of another tenant",
                        403,
                        "foreign-tenant",
                        post(good().attribute("municipality", "9998"))),
                row("a source that is not its own", 403, "foreign-source", post(good().attribute("source", "/other"))),
                row(
                        "another tenant's path",
                        404,
                        "not-found",
                        () -> new Api(Suite.started().address(), OTHER, BOARD.token("SYSTEM")).post(DECISIONS, good())),
                row("17 MiB", 413, "too-large", () -> structured(" ".repeat(17 * MIB))),
                row(
                        "10 001 events",
                        413,
                        "too-many-events",
                        () -> SYSTEM.post(DECISIONS, Collections.nCopies(10_001, good()))),
                row(
                        "a batch that is no list",
                        400,
                        "malformed-json",
                        () -> SYSTEM.post(DECISIONS, "events", "{}", "Content-Type", BATCH)),
                row(
                        "plain text",
                        415,
                        "unsupported-media-type",
                        () -> SYSTEM.post(DECISIONS, "events", "hej", "Content-Type", "text/plain")),
                row("no token", 401, "missing-token", () -> SYSTEM.with(null).post(DECISIONS, good())),
                row(
                        "a forged token",
                        401,
                        "invalid-token",
                        () -> SYSTEM.with(forged()).post(DECISIONS, good())),
                row(
                        "the wrong role",
                        403,
                        "forbidden",
                        () -> BOARD.as("CONTROLLER").post(DECISIONS, good())));
    }

    @ParameterizedTest
    @MethodSource
    void refused(int status, String problem, Supplier<Answer> request) throws IOException {
        Map<String, Long> before = Stored.in(DECISIONS, BOARD).rows();
        Answer answer = request.get().is(status);
        assertThat(answer.problem()).isEqualTo(problem);
        readsAsSwedish(answer.json());
        assertThat(answer.header("X-Request-Id")).isNotEmpty();
        assertThat(Files.readString(Suite.root().resolve("docs/problems.md"))).contains(problem);
        assertThat(Stored.in(DECISIONS, BOARD).rows()).isEqualTo(before);
        assertThat(Stored.in(DECISIONS, OTHER).rows().values()).containsOnly(0L);
    }

    @Test
    void the_same_id_with_another_body_is_refused_and_the_first_one_stands() {
        PostedEvent first = made("TWICE", "2024-01-15").id("twice");
        SYSTEM.post(DECISIONS, first).is(202);
        Map<String, Long> before = Stored.in(DECISIONS, BOARD).rows();
        assertThat(SYSTEM.post(DECISIONS, first.with("unit", "STOD")).is(409).problem())
                .isEqualTo("same-id-other-body");
        SYSTEM.post(DECISIONS, first).is(202);
        assertThat(Stored.in(DECISIONS, BOARD).rows()).isEqualTo(before);
    }

    @Test
    void one_bad_event_in_a_batch_stops_none_of_the_others() {
        JsonNode answers = SYSTEM.post(
                        DECISIONS,
                        List.of(
                                made("BEFORE", "2024-01-15"),
                                made("BAD", "2024-01-15").with("unit", "A\u0000B"),
                                made("AFTER", "2024-01-15")))
                .is(200)
                .json();
        assertThat(answers.valueStream().map(it -> it.path("status").asText()))
                .containsExactly("ACCEPTED", "REJECTED", "ACCEPTED");
        readsAsSwedish(answers.get(1).path("problem"));
        assertThat(Stored.in(DECISIONS, BOARD).count("decision", "decision_id in ('BEFORE', 'BAD', 'AFTER')"))
                .isEqualTo(2);
    }

    @Test
    void an_execution_that_comes_before_its_decision_is_kept_and_listed_until_the_decision_comes() {
        Api manager = BOARD.as("UNIT_MANAGER");
        SYSTEM.post(DECISIONS, started("EARLY", "2024-02-01")).is(202);
        assertThat(conflicts(manager)).contains("EARLY");
        Eventually.that(() -> assertThat(conflictsOfReporting()).isEqualTo(1));
        SYSTEM.post(DECISIONS, made("EARLY", "2024-01-15")).is(202);
        assertThat(conflicts(manager)).doesNotContain("EARLY");
        assertThat(manager.get(DECISIONS, "decisions/EARLY")
                        .is(200)
                        .json()
                        .findPath("executedOn")
                        .asText())
                .isEqualTo("2024-02-01");
        Eventually.that(() -> assertThat(conflictsOfReporting()).isZero());
    }

    private static List<String> conflicts(Api by) {
        return by.get(DECISIONS, "conflicts")
                .is(200)
                .json()
                .path("data")
                .valueStream()
                .map(it -> it.path("decisionId").asText())
                .toList();
    }

    private static long conflictsOfReporting() {
        return Stored.in(REPORTING, BOARD).count("decision_conflict");
    }

    private static void readsAsSwedish(JsonNode problem) {
        for (String field : List.of("title", "detail")) {
            assertThat(problem.path(field).asText())
                    .matches("[A-ZÅÄÖ0-9].*")
                    .doesNotContainPattern("(?i)\\b(the|is|not|must|invalid|error|request|exception)\\b");
        }
        assertThat(problem.path("detail").asText()).endsWith(".");
    }

    private static String forged() {
        String token = BOARD.token("SYSTEM");
        int signature = token.lastIndexOf('.') + 1;
        return token.substring(0, signature) + new StringBuilder(token.substring(signature)).reverse();
    }

    private static Answer structured(String body) {
        return SYSTEM.post(DECISIONS, "events", body, "Content-Type", SINGLE);
    }

    private static Supplier<Answer> post(PostedEvent event) {
        return () -> SYSTEM.post(DECISIONS, event);
    }

    private static Arguments row(String name, int status, String problem, Supplier<Answer> request) {
        return argumentSet(name, status, problem, request);
    }
}
