package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.OpenApiCheck;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ReportingTest {

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
    void a_quarter_without_anything_to_report_is_reported_published_adopted_and_dispatched() {
        board.assembles("2024-Q1")
                .body("reportId", equalTo(Q1 + "-draft"))
                .body("status", equalTo("DRAFT"))
                .body("edition", nullValue())
                .body("title", equalTo("Rapportering av ej verkställda gynnande beslut - första kvartalet 2024"))
                .body("proposedDecisions", hasSize(2))
                .body("summary", containsString("finns inga ej verkställda gynnande beslut att rapportera"))
                .body("figures.find { it.figureId == 'unexecuted.not-executed.total' }.value", equalTo(0));
        board.publishes("2024-Q1")
                .statusCode(201)
                .body("reportId", equalTo(Q1 + "-1"))
                .body("edition", equalTo(1))
                .body("chain.number", equalTo(1));
        board.reads("MEMBER", "/reports/" + Q1 + "-1").statusCode(200).body("status", equalTo("PUBLISHED"));
        assertThat(outgoing("report.published"))
                .singleElement()
                .asString()
                .contains("\"reportId\":\"" + Q1 + "-1\"", "\"chain\":{\"number\":1");

        board.send(Topics.AGENDA_EVENTS, List.of(decided(Q1 + "-1", "APPROVED", "m1")));
        board.knows(1);
        board.reads("MEMBER", "/reports/" + Q1 + "-1")
                .body("status", equalTo("ADOPTED"))
                .body("adopted.paragraph", equalTo(44))
                .body("adopted.decidedOn", equalTo("2024-04-24"))
                .body("dispatch", nullValue());

        board.send(Topics.AGENDA_EVENTS, List.of(minutes("m1", "[43, 44]")));
        board.knows(2);
        board.reads("MEMBER", "/reports/" + Q1 + "-1")
                .body("dispatch.releasedOn", equalTo("2024-05-06"))
                .body("dispatch.recipients", contains("Kommunfullmäktige", "Revisorerna", "Akten"));
    }

    @Test
    void minutes_that_come_before_the_decision_release_it_all_the_same() {
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);
        board.send(Topics.AGENDA_EVENTS, List.of(minutes("m2", "[44]"), decided(Q1 + "-1", "NOTED", "m2")));
        board.knows(2);
        board.reads("SECRETARY", "/reports/" + Q1 + "-1")
                .body("status", equalTo("ADOPTED"))
                .body("dispatch.releasedOn", equalTo("2024-05-06"));
    }

    @Test
    void what_the_board_sends_back_is_a_draft_again_and_may_be_published_as_it_is() {
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);
        board.send(Topics.AGENDA_EVENTS, List.of(decided(Q1 + "-1", "REMITTED", "m3")));
        board.knows(1);
        board.reads("AUDITOR", "/reports/" + Q1 + "-1").body("status", equalTo("RETURNED"));
        board.reads("AUDITOR", "/reports/" + Q1 + "-draft").statusCode(200);
        board.publishes("2024-Q1").statusCode(201).body("edition", equalTo(2)).body("supersedes", equalTo(Q1 + "-1"));
        assertThat(outgoing("report.revised")).hasSize(1);
    }

    @Test
    void each_group_is_counted_from_events_on_the_topic_and_each_figure_names_its_events() {
        board.tells(
                Topics.DECISIONS_EVENTS,
                board.decision("a").decidedOn("2023-10-01"),
                board.decision("b")
                        .forA("MAN")
                        .decidedOn("2023-06-01")
                        .executedOn("2023-07-01")
                        .interruptedOn("2023-11-01"),
                board.decision("c").decidedOn("2023-10-01").executedOn("2024-02-01"),
                board.decision("d").decidedOn("2023-10-01").closedOn("2024-02-01"),
                board.decision("e").decidedOn("2023-10-01").executedOn("2023-12-01"));
        board.assembles("2024-Q1")
                .body("figures.find { it.figureId == 'unexecuted.not-executed.total' }.value", equalTo(1))
                .body("figures.find { it.figureId == 'unexecuted.interrupted.by-sex.MAN' }.value", equalTo(1))
                .body("figures.find { it.figureId == 'unexecuted.executed.total' }.value", equalTo(1))
                .body("figures.find { it.figureId == 'unexecuted.closed.total' }.value", equalTo(1));
        board.publishes("2024-Q1")
                .statusCode(201)
                .body("figures.find { it.figureId == 'unexecuted.closed.total' }.suppressed", equalTo(true))
                .body("figures.find { it.figureId == 'unexecuted.closed.total' }.value", nullValue())
                .body("summary", containsString("färre än 5"));
        assertThat(outgoing("report.published").getFirst()).doesNotContain(" 1 beslut");

        var figure = "/reports/" + Q1 + "-1/figures/unexecuted.interrupted.total";
        board.reads("MEMBER", figure)
                .statusCode(200)
                .body("value", nullValue())
                .body("definition", containsString("16 kap. 6 h § SoL"))
                .body("sources", nullValue());
        board.reads("MEMBER", figure + "/sources").statusCode(404);
        board.reads("AUDITOR", figure).body("value", equalTo(1)).body("sources", notNullValue());
        board.reads("AUDITOR", figure + "/sources?limit=2")
                .body("meta.totalRecords", equalTo(3))
                .body("data.subject", contains("b", "b"))
                .body("data.source", contains("/case-system/exempel", "/case-system/exempel"));
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
        var inOrder = manyEvents(board);
        board.send(Topics.DECISIONS_EVENTS, inOrder);
        board.knows(inOrder.size());

        var random = new Random(4711);
        var shuffled = new ArrayList<>(manyEvents(other));
        shuffled.addAll(shuffled.subList(0, shuffled.size() / 2));
        Collections.shuffle(shuffled, random);
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(90));
            other.send(Topics.DECISIONS_EVENTS, shuffled.subList(from, to));
            from = to;
        }
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
                .body("data.reason", contains("DECISION_UNKNOWN"));
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
        // Not the warning, which tells of days to come, nor words for codes.
        board.knows(9);
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
        assertThat(outgoing("organisation.unit-defined")).hasSize(1);
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

    @Test
    void drafts_and_reports_open_to_their_roles_only() {
        board.assembles("MEMBER", Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2024-Q1"))
                .statusCode(403);
        board.assembles("2024-Q1");
        for (var role : List.of("MEMBER", "SECRETARY", "UNIT_MANAGER", "REGISTRAR")) {
            board.reads(role, "/reports/" + Q1 + "-draft").statusCode(404);
            board.reads(role, "/reports").statusCode(200).body("data", hasSize(0));
        }
        board.reads("AUDITOR", "/reports/" + Q1 + "-draft").statusCode(200).body("whole", equalTo(true));
        board.reads("HEAD_OF_ADMINISTRATION", "/reports/" + Q1 + "-draft")
                .statusCode(200)
                .body("whole", equalTo(false));
        board.reads("EMPLOYEE", "/reports").statusCode(403);
        var elsewhere = Board.fresh(store, kafka);
        elsewhere.reads("CONTROLLER", "/reports/" + Q1 + "-draft").statusCode(404);
        board.assembles(
                        "HEAD_OF_ADMINISTRATION",
                        Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2024-Q1", "asOf", "2024-04-01T00:00:00Z"))
                .statusCode(403);
    }

    @Test
    void what_cannot_be_assembled_or_published_says_why() {
        refused(
                Map.of(
                        "kind",
                        "UNEXECUTED_DECISIONS",
                        "period",
                        "2024-Q1",
                        "asOf",
                        Instant.now().plusSeconds(60).toString()),
                400,
                "as-of-in-future");
        refused(Map.of("kind", "MONTHLY", "period", "2024-01"), 422, "report-kind-not-offered");
        refused(Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2024-Q5"), 400, "invalid-request");
        refused(Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2007-Q1"), 400, "invalid-request");
        refused(Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2999-Q1"), 409, "report-period-not-over");
        refused(Map.of("kind", "NO_SUCH", "period", "2024-Q1"), 400, "invalid-request");
        refused(Map.of("kind", "UNEXECUTED_DECISIONS"), 400, "invalid-request");
        board.publishes("2024-Q1").statusCode(404);
        board.assembles("2024-Q1");
        board.as("CONTROLLER")
                .header("If-Match", "\"77\"")
                .post("/reports/" + Q1 + "-draft/publish")
                .then()
                .statusCode(412);
        board.publishes("2024-Q1").statusCode(201);
        board.as("CONTROLLER")
                .post("/reports/" + Q1 + "-1/publish")
                .then()
                .statusCode(409)
                .body("type", containsString("report-not-a-draft"));
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(409).body("type", containsString("report-nothing-new"));
    }

    @Test
    void the_definitions_and_the_interface_say_what_there_is() throws IOException {
        board.reads("MEMBER", "/report-definitions").statusCode(200).body("kind", hasItem("UNEXECUTED_DECISIONS"));
        OpenApiCheck.committedEqualsRunning();
    }

    private void refused(Map<String, String> body, int status, String problem) {
        board.assembles("CONTROLLER", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kvalitetshjulet:problem:" + problem))
                .body("detail", notNullValue());
    }

    private List<String> outgoing(String type) {
        return store.inTenant(
                board.tenant(),
                tx -> tx.createQuery("select payload from outbox where payload like :type")
                        .bind("type", "%se.kvalitetshjulet." + type + ".v1%")
                        .mapTo(String.class)
                        .list());
    }

    private String decided(String reportId, String outcome, String meeting) {
        return ofBoard(Samples.of(EventTypes.ITEM_DECIDED), meeting, meeting + "-decided")
                .replace("UNEXECUTED_DECISIONS-2024-Q1-1", reportId)
                .replace("APPROVED", outcome);
    }

    private String minutes(String meeting, String paragraphs) {
        return ofBoard(Samples.of(EventTypes.MINUTES_APPROVED), meeting, meeting + "-minutes")
                .replace("[43, 44, 45]", paragraphs);
    }

    private String ofBoard(String sample, String meeting, String id) {
        return sample.replace(
                        "\"board\": \"socn\"", "\"board\": \"" + board.tenant().board() + "\"")
                .replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + id + "\"")
                .replace("\"subject\": \"2024-04-24\"", "\"subject\": \"" + meeting + "\"")
                .replace("\"meetingId\": \"2024-04-24\"", "\"meetingId\": \"" + meeting + "\"");
    }

    private static List<String> manyEvents(Board of) {
        var random = new Random(20240401);
        var types = List.of("HOME_CARE", "SPECIAL_HOUSING", "CONTACT_PERSON", "RELIEF");
        var events = new ArrayList<String>();
        for (int i = 0; i < 400; i++) {
            var decided = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(420));
            var story = of.decision("d" + i)
                    .of(types.get(random.nextInt(types.size())))
                    .forA(random.nextBoolean() ? "WOMAN" : "MAN")
                    .decidedOn(decided.toString());
            var on = decided.plusDays(20 + random.nextInt(200));
            if (random.nextInt(3) > 0) {
                story.executedOn(on.toString());
                if (random.nextInt(3) == 0) {
                    story.interruptedOn(on.plusDays(10).toString());
                    if (random.nextBoolean()) {
                        story.resumedOn(on.plusDays(120).toString());
                    }
                }
            } else if (random.nextInt(3) == 0) {
                story.closedOn(on.toString());
            }
            if (random.nextInt(10) == 0) {
                story.correctedOn(
                        "2024-12-01", "decidedOn", decided.minusDays(5).toString());
            }
            events.addAll(story.events());
        }
        return events;
    }
}
