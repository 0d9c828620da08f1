package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

/** What is folded from the events can be folded anew beside what is read, compared with it, and take its place. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class RebuildTest {

    private static final List<String> QUARTERS = List.of("2023-Q3", "2023-Q4", "2024-Q1");
    private static final String OF_DECISIONS = "data.findAll { it.projection == 'decisions' }.";
    private static final String BESIDE = "/generations/decisions-2";

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Board board;
    private Generations generations;

    @BeforeEach
    void aBoard() {
        board = Board.fresh(store, kafka);
        generations = new Generations(board);
    }

    @Test
    void what_is_folded_anew_says_the_same_at_every_moment_and_so_does_each_edition() {
        var stories = RandomStories.of(board, 1_000, 5);
        var events = RandomStories.eventsOf(stories);
        var first = RandomStories.eventsOf(stories.subList(0, 400));
        board.send(Topics.DECISIONS_EVENTS, first);
        board.knows(first.size());
        QUARTERS.forEach(this::publishes);
        RandomStories.inBatches(events, 5, batch -> board.send(Topics.DECISIONS_EVENTS, batch));
        board.knows(events.size());
        QUARTERS.forEach(this::publishes);
        var reports = hashes();

        generations.rebuilt().body("state", equalTo("DONE")).body("result.comparison.whole", equalTo(true));

        assertThat(events).as("more than are folded in one step").hasSizeGreaterThan(2_000);
        board.reads("ADMINISTRATOR", BESIDE)
                .body("state", equalTo("FRESH"))
                .body("comparison.same", equalTo(true))
                .body("comparison.differences", empty())
                .body(
                        "comparison.tables.table",
                        equalTo(List.of("decision_version", "decision_wait", "decision_conflict")))
                .body("comparison.tables.findAll { it.live == it.beside && it.live > 0 }", hasSize(3))
                .body("comparison.editions", hasSize(6))
                .body(
                        "comparison.editions.findAll { it.liveHash == it.besideHash && it.liveHash == it.issuedHash }",
                        hasSize(6));
        generations.switched("decisions-2");
        assertThat(hashes()).isEqualTo(reports);
        board.reads("ADMINISTRATOR", "/generations")
                .body(OF_DECISIONS + "state", equalTo(List.of("LIVE", "KEPT")))
                .body(OF_DECISIONS + "generationId", equalTo(List.of("decisions-2", "decisions-1")));
    }

    @Test
    void what_comes_meanwhile_is_taken_and_reported_and_is_there_after_the_switch_and_the_switch_back() {
        var stories = RandomStories.of(board, 900, 6);
        var first = RandomStories.eventsOf(stories.subList(0, 800));
        board.send(Topics.DECISIONS_EVENTS, first);
        board.knows(first.size());

        var job = generations.starts();
        var told = first.size();
        for (var story : stories.subList(800, 850)) {
            board.send(Topics.DECISIONS_EVENTS, story.events());
            told += story.events().size();
            board.assembles("2024-Q1");
        }
        board.knows(told);
        generations.ended(job).body("state", equalTo("DONE"));
        board.reads("ADMINISTRATOR", BESIDE).body("comparison.same", equalTo(true));
        generations.tellsAndSwitches("decisions-2", stories.subList(850, 870));
        generations.tellsAndSwitches("decisions-1", stories.subList(870, 900));

        var other = Board.fresh(store, kafka);
        var all = RandomStories.eventsOf(RandomStories.of(other, 900, 6));
        other.send(Topics.DECISIONS_EVENTS, all);
        other.knows(all.size());
        assertThat(figures(board)).isEqualTo(figures(other));
        board.as("ADMINISTRATOR").post(BESIDE + "/compare").then().statusCode(202);
        generations.atRest("decisions-2").body("state", equalTo("KEPT")).body("comparison.same", equalTo(true));
    }

    @Test
    void what_the_projection_that_is_read_has_wrong_is_named_without_its_content_and_mended_by_the_switch() {
        board.tells(Topics.DECISIONS_EVENTS, six());
        store.useTenant(board.tenant(), tx -> {
            tx.execute("""
                    insert into decision_version select municipality, board, 'ghost-' || n, known_from, null, status, decided_on,
                      legal_basis, service_type, area, unit, sex, generation
                    from decision_version, generate_series(1, 2) as n where decision_id = 'd0'
                    """);
            tx.execute("""
                    insert into decision_wait select municipality, board, 'ghost-' || n, known_from, null, place, cause, from_day,
                      due_on, partly_since, ended_on, ended_by, opened_time, opened_source, opened_id, ended_time,
                      ended_source, ended_id, generation
                    from decision_wait, generate_series(1, 2) as n where decision_id = 'd0'
                    """);
            tx.execute("update decision_wait set known_to = known_from where decision_id = 'd3'");
        });
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);

        generations.rebuilt();

        board.reads("ADMINISTRATOR", BESIDE)
                .body("comparison.same", equalTo(false))
                .body("comparison.tables.differing", equalTo(List.of(2, 3, 0)))
                .body("comparison.differences.id", equalTo(List.of("ghost-1", "ghost-2", "d3", "ghost-1", "ghost-2")))
                .body("comparison.differences.missing", equalTo(List.of(1, 1, 0, 1, 1)))
                .body("comparison.differences[2].fields", equalTo(List.of("känt till")))
                .body(
                        "comparison.editions.findAll { it.liveHash != it.besideHash }.reportId",
                        equalTo(List.of("UNEXECUTED_DECISIONS-2024-Q1-1")));
        board.assembles("2024-Q1")
                .body("figures.find { it.figureId == 'unexecuted.not-executed.total' }.value", equalTo(7));
        board.assembles("2023-Q4");
        board.checks("2023-Q4");
        generations.switched("decisions-2");
        board.reads("CONTROLLER", "/reports/UNEXECUTED_DECISIONS-2023-Q4-draft").statusCode(404);
        board.assembles("2024-Q1")
                .body("figures.find { it.figureId == 'unexecuted.not-executed.total' }.value", equalTo(6));
        board.reads("MEMBER", "/reports/UNEXECUTED_DECISIONS-2024-Q1-1").body("stale", equalTo(true));
    }

    @Test
    void what_is_erased_leaves_every_generation() {
        board.tells(Topics.DECISIONS_EVENTS, six());
        generations.rebuilt();
        board.erases("d1");
        assertThat(rowsOf("d1")).isZero();
        generations.switched("decisions-2");
        board.erases("d2");
        assertThat(rowsOf("d2")).isZero();
        assertThat(rowsOf("d3")).as("in two generations").isEqualTo(4);
        board.as("ADMINISTRATOR")
                .post("/generations/decisions-1/compare")
                .then()
                .statusCode(202);
        generations.atRest("decisions-1").body("comparison.same", equalTo(true));
    }

    @Test
    void one_that_is_dropped_leaves_no_row_and_another_can_be_folded() {
        board.tells(Topics.DECISIONS_EVENTS, six());
        generations.rebuilt();
        generations.dropped("decisions-2").body("done", equalTo(12));
        assertThat(rowsOf("d3")).isEqualTo(2);
        board.reads("ADMINISTRATOR", "/generations").body(OF_DECISIONS + "state", equalTo(List.of("DROPPED", "LIVE")));
        refused(board.as("ADMINISTRATOR").post(BESIDE + "/compare").then(), 409, "generation-state");

        generations.rebuilt();
        board.reads("ADMINISTRATOR", "/generations/decisions-3").body("comparison.same", equalTo(true));
        assertThat(figures(board)).isNotEmpty();
    }

    @Test
    void what_is_left_of_one_that_could_not_be_taken_away_is_taken_away_by_dropping_it_again() {
        generations.rebuilt();
        generations.dropped("decisions-2");
        store.useTenant(
                board.tenant(),
                tx -> tx.createUpdate("""
                        insert into decision_conflict (municipality, board, generation, decision_id, source, id, time, reason)
                        values (:municipality, :board, 2, 'left', '/left', '1', now(), 'DECISION_UNKNOWN')
                        """).bindMethods(board.tenant()).execute());
        generations.dropped("decisions-2").body("done", equalTo(1));
        assertThat(board.count("select count(*) from decision_conflict")).isZero();
        refused(board.as("ADMINISTRATOR").post("/generations/decisions-1/drop").then(), 409, "generation-state");
    }

    @Test
    void a_board_about_which_nothing_is_told_can_be_folded_too() {
        board.reads("ADMINISTRATOR", "/generations")
                .body(OF_DECISIONS + "generationId", equalTo(List.of("decisions-1")))
                .body(OF_DECISIONS + "state", equalTo(List.of("LIVE")));
        generations.rebuilt().body("state", equalTo("DONE"));
        generations.switched("decisions-2");
        board.tells(Topics.DECISIONS_EVENTS, six());
        board.assembles("2024-Q1")
                .body("figures.find { it.figureId == 'unexecuted.not-executed.total' }.value", equalTo(6));
    }

    @Test
    void only_what_stands_to_reason_is_done_and_only_by_the_administrator() {
        refused(generations.starting(Map.of("projection", "horoscopes")), 400, "invalid-request");
        board.as("CONTROLLER").get("/generations").then().statusCode(403);
        board.as("CONTROLLER")
                .contentType("application/json")
                .body(Map.of("projection", "decisions"))
                .post("/generations")
                .then()
                .statusCode(403);
        board.reads("ADMINISTRATOR", BESIDE).statusCode(404);
        generations.rebuilt();
        refused(generations.starting(Map.of("projection", "decisions")), 409, "generation-beside");
        refused(board.as("ADMINISTRATOR").post(BESIDE + "/switch").then(), 428, "precondition-required");
        refused(
                board.as("ADMINISTRATOR")
                        .header("If-Match", "\"77\"")
                        .post(BESIDE + "/drop")
                        .then(),
                412,
                "stale");
        refused(
                board.as("ADMINISTRATOR")
                        .post("/generations/decisions-1/compare")
                        .then(),
                409,
                "generation-state");
        store.useTenant(board.tenant(), tx -> tx.execute("""
                update projection_generation set comparison = null, job_id = null where generation = 2
                """));
        refused(
                board.as("ADMINISTRATOR")
                        .header("If-Match", generations.tagOf("decisions-2"))
                        .post(BESIDE + "/switch")
                        .then(),
                409,
                "generation-not-compared");
        store.useTenant(board.tenant(), tx -> tx.execute("""
                update projection_generation set job_id = gen_random_uuid() where generation = 2
                """));
        refused(board.as("ADMINISTRATOR").post(BESIDE + "/compare").then(), 409, "generation-busy");
    }

    private void publishes(String quarter) {
        board.assembles(quarter);
        board.publishes(quarter).statusCode(201);
    }

    private DecisionStory[] six() {
        return IntStream.range(0, 6)
                .mapToObj(i -> board.decision("d" + i).decidedOn("2023-10-01"))
                .toArray(DecisionStory[]::new);
    }

    private int rowsOf(String decisionId) {
        return board.count("select (select count(*) from decision_version where decision_id = '" + decisionId
                + "') + (select count(*) from decision_wait where decision_id = '" + decisionId + "')");
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        QUARTERS.forEach(quarter ->
                hashes.put(quarter, board.assembles(quarter).extract().path("contentHash")));
        return hashes;
    }

    private static Map<String, List<Object>> figures(Board of) {
        Map<String, List<Object>> figures = new TreeMap<>();
        QUARTERS.forEach(quarter -> figures.put(
                quarter, new ArrayList<>(of.assembles(quarter).extract().path("figures"))));
        return figures;
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("type", containsString(code));
    }
}
