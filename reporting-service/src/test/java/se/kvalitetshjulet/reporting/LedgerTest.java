package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class LedgerTest {

    private static final String Q1 = "UNEXECUTED_DECISIONS-2024-Q1";

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Board board;

    @BeforeEach
    void aBoard() {
        board = Board.fresh(store, kafka);
    }

    @Test
    void as_of_gives_what_was_known_then_and_an_issued_edition_turns_stale_with_a_difference() {
        var six = new ArrayList<DecisionStory>();
        for (int i = 0; i < 6; i++) {
            six.add(board.decision("d" + i).decidedOn("2023-10-01"));
        }
        board.tells(Topics.DECISIONS_EVENTS, six.toArray(DecisionStory[]::new));
        String then = board.assembles("2024-Q1").extract().path("asOf");
        String hash = board.publishes("2024-Q1").statusCode(201).extract().path("contentHash");

        board.tells(Topics.DECISIONS_EVENTS, board.decision("late").decidedOn("2023-09-01"));
        board.reads("MEMBER", "/reports/" + Q1 + "-1")
                .body("stale", equalTo(true))
                .body("figures.find { it.figureId == 'unexecuted.not-executed.total' }.value", equalTo(6));
        board.assembles("2024-Q1")
                .body("figures.find { it.figureId == 'unexecuted.not-executed.total' }.value", equalTo(7));
        board.assembles("CONTROLLER", Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2024-Q1", "asOf", then))
                .statusCode(201)
                .body("contentHash", equalTo(hash))
                .body("figures.find { it.figureId == 'unexecuted.not-executed.total' }.value", equalTo(6));

        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201).body("edition", equalTo(2));
        board.reads("MEMBER", "/reports/" + Q1 + "-2/differences")
                .body("differences.find { it.figureId == 'unexecuted.not-executed.total' }.before", equalTo(6))
                .body("differences.find { it.figureId == 'unexecuted.not-executed.total' }.after", equalTo(7));
        board.reads("MEMBER", "/reports/" + Q1 + "-1/editions")
                .body("edition", contains(1, 2))
                .body("[1].chain.previousHash", notNullValue());
        board.reads("MEMBER", "/reports?kind=UNEXECUTED_DECISIONS&period=2024-Q1")
                .body("data.edition", contains(2, 1))
                .body("meta.totalRecords", equalTo(2));
    }

    @Test
    void the_order_the_batches_and_the_number_of_deliveries_do_not_matter() {
        var other = Board.fresh(store, kafka);
        var inOrder = RandomStories.eventsOf(RandomStories.of(board, 400, 20240401));
        board.send(Topics.DECISIONS_EVENTS, inOrder);
        board.knows(inOrder.size());
        RandomStories.inBatches(
                RandomStories.eventsOf(RandomStories.of(other, 400, 20240401)),
                4711,
                batch -> other.send(Topics.DECISIONS_EVENTS, batch));
        other.knows(inOrder.size());

        assertThat(other.count("select count(*) from event")).isEqualTo(inOrder.size());
        for (var quarter : List.of("2023-Q3", "2023-Q4", "2024-Q1")) {
            var first = board.assembles(quarter).extract();
            var second = other.assembles(quarter).extract();
            assertThat(second.<List<Object>>path("figures")).isEqualTo(first.<List<Object>>path("figures"));
            assertThat(second.<List<Object>>path("tables")).isEqualTo(first.<List<Object>>path("tables"));
            assertThat(second.<List<Object>>path("sections")).isEqualTo(first.<List<Object>>path("sections"));
            assertThat(first.<Integer>path("figures.find { it.figureId == 'unexecuted.not-executed.total' }.value"))
                    .isPositive();
        }
    }

    @Test
    void an_execution_before_its_decision_is_a_conflict_until_the_decision_comes() {
        var story = board.decision("k").decidedOn("2023-10-01").executedOn("2024-02-01");
        board.send(Topics.DECISIONS_EVENTS, List.of(story.events().getLast()));
        board.knows(1);
        board.reads("CONTROLLER", "/conflicts")
                .body("data.decisionId", contains("k"))
                .body("data.reason", contains("DECISION_UNKNOWN"))
                .body("data[0]", allOf(hasKey("eventId"), hasKey("sentence")));
        board.send(Topics.DECISIONS_EVENTS, List.of(story.events().getFirst()));
        board.knows(2);
        board.reads("CONTROLLER", "/conflicts").body("data", hasSize(0));
    }

    @Test
    void an_erased_decision_leaves_nothing_behind() {
        board.tells(Topics.DECISIONS_EVENTS, board.decision("g").decidedOn("2023-10-01"));
        board.send(
                Topics.DECISIONS_EVENTS,
                List.of(board.decision("g")
                        .decidedOn("2023-10-01")
                        .erasedOn("2024-06-01")
                        .events()
                        .getLast()));
        await().until(() -> board.count("select count(*) from decision_version") == 0);
        assertThat(board.count("select count(*) from event where type like '%decision%'"))
                .isZero();
        assertThat(board.count("select count(*) from decision_wait")).isZero();
    }

    @Test
    void the_golden_samples_become_facts() {
        var samples = EventTypes.onTopic(Topics.DECISIONS_EVENTS).stream()
                .map(type -> Samples.of(type)
                        .replace(
                                "\"board\": \"socn\"",
                                "\"board\": \"" + board.tenant().board() + "\""))
                .toList();
        board.send(Topics.DECISIONS_EVENTS, samples);
        // Not the warning, which tells of days to come.
        board.knows(10);
        assertThat(board.count(
                        "select count(*) from decision_version where decision_id = 'B-2024-0117' and known_to is null"))
                .isOne();
    }

    @Test
    void a_unit_that_is_posted_here_is_told_to_all_and_activity_is_kept() {
        var unit = Samples.of(EventTypes.ORGANISATION_UNIT_DEFINED)
                .replace("\"socn\"", "\"" + board.tenant().board() + "\"")
                .replace("urn:exempelstad:personalsystem", "/organisation/exempel")
                .replace("\"sequence\": \"1\",", "");
        board.as("SYSTEM")
                .contentType("application/json")
                .headers(Map.of())
                .body("{}")
                .post("/events")
                .then()
                .statusCode(400);
        board.as("SYSTEM")
                .contentType("application/cloudevents+json; charset=UTF-8")
                .body(unit.getBytes(StandardCharsets.UTF_8))
                .post("/events")
                .then()
                .statusCode(202);
        assertThat(board.outgoing("organisation.unit-defined")).hasSize(1);
        var activity = Samples.of(EventTypes.onTopic(Topics.REPORTING_INTAKE).getFirst())
                .replace("\"socn\"", "\"" + board.tenant().board() + "\"")
                .replaceAll("\"source\": \"[^\"]*\"", "\"source\": \"/case-system/exempel\"");
        board.as("SYSTEM")
                .contentType("application/cloudevents+json; charset=UTF-8")
                .body(activity.getBytes(StandardCharsets.UTF_8))
                .post("/events")
                .then()
                .statusCode(202);
        assertThat(board.count("select count(*) from event")).isEqualTo(2);
    }
}
