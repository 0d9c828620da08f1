package se.kvalitetshjulet.decisions.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;
import static se.kvalitetshjulet.decisions.DecisionFixture.withData;
import static se.kvalitetshjulet.decisions.codelist.CodeBoard.NIGHT_CARE;
import static se.kvalitetshjulet.decisions.codelist.CodeBoard.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.decisions.Topic;
import se.kvalitetshjulet.kit.store.Store;

/** What follows of a board's lists for the events that come in, and how the other services are told of them. */
@QuarkusTest
class CodeEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final CodeBoard board = new CodeBoard();
    private final DecisionFixture decision = aDecision().ofType("NIGHT_CARE");

    @Test
    void a_code_can_be_used_from_its_first_day_by_that_board_alone() {
        problem(board.posts(decision.made()), 400, "unknown-code");

        board.adds("service-types", NIGHT_CARE)
                .statusCode(201)
                .header("Location", endsWith("/" + board.tenant().path() + "/service-types/NIGHT_CARE"))
                .header("ETag", "\"1\"")
                .body("label", equalTo("Nattpatrull"))
                .body("revisions[0].revisedBy", equalTo("Systemförvaltare, exempel"))
                .body("revisions[0].before", nullValue())
                .body("revisions[0].after.validFrom", equalTo("2024-02-01"));

        problem(board.posts(decision.made()), 400, "code-not-valid")
                .body("violations.field", contains("data.serviceType"));
        board.posts(decision.decidedOn("2024-02-01").made()).statusCode(202);
        board.as("CONTROLLER")
                .get("/decisions/" + decision.id())
                .then()
                .body("serviceTypeLabel", equalTo("Nattpatrull"));
        problem(new CodeBoard().posts(decision.made()), 400, "unknown-code");
        problem(board.adds("service-types", NIGHT_CARE), 409, "code-exists");
    }

    @Test
    void each_revision_is_told_as_the_golden_sample_with_the_versions_of_its_list() throws Exception {
        var sample = (ObjectNode) JSON.readTree(Samples.of(EventTypes.CODE_LIST_REVISED));
        var asked = ((ObjectNode) sample.get("data").deepCopy());
        asked.remove("list");
        board.adds("areas", JSON.convertValue(asked, Map.class)).statusCode(201);
        board.does("areas/CASE_HANDLING/end", Map.of("validTo", "2024-12-31")).statusCode(200);

        var told = told("areas", 2);
        sample.put("id", told.getFirst().get("id").textValue())
                .put("source", "urn:kvalitetshjulet:decisions-service")
                .put("subject", "areas")
                .put("time", told.getFirst().get("time").textValue())
                .put("board", board.tenant().board());
        ((ObjectNode) sample.get("data")).put("list", "areas");
        assertThat(told.getFirst()).isEqualTo(sample);
        assertThat(told.getLast().at("/data/validTo").textValue()).isEqualTo("2024-12-31");
        assertThat(told).extracting(event -> event.get("sequence").textValue()).containsExactly("1", "2");
    }

    @Test
    void the_other_coded_fields_are_held_against_the_day_that_they_are_about_too() {
        board.adds("delay-reasons", Map.of("code", "REBUILDING", "label", "Ombyggnad", "validFrom", "2024-02-01"))
                .statusCode(201);
        board.adds("interruption-reasons", Map.of("code", "FIRE", "label", "Brand", "validFrom", "2024-02-01"))
                .statusCode(201);
        board.does("closing-causes/REPLACED/end", Map.of("validTo", "2024-01-31"))
                .statusCode(200);

        problem(board.posts(withData(decision.explained("2024-01-31"), "reason", "REBUILDING")), 400, "code-not-valid");
        problem(board.posts(withData(decision.interrupted("2024-01-31"), "reason", "FIRE")), 400, "code-not-valid");
        problem(board.posts(withData(decision.closed("2024-02-01"), "cause", "REPLACED")), 400, "code-not-valid");
        problem(
                board.posts(withData(aDecision().decidedOn("2025-07-01").made(), "legalBasis", "SOL_2001_4_1")),
                400,
                "code-not-valid");
        board.posts(withData(decision.explained("2024-02-01"), "reason", "REBUILDING"))
                .statusCode(202);
        board.posts(withData(decision.interrupted("2024-02-01"), "reason", "FIRE"))
                .statusCode(202);
        board.get("/interruption-reasons/FIRE").body("uses.count", equalTo(1));
        board.get("/delay-reasons/REBUILDING").body("uses.lastOn", equalTo("2024-02-01"));
    }

    @Test
    void what_another_instance_commits_is_seen_within_a_second() {
        problem(board.posts(decision.decidedOn("2024-02-01").made()), 400, "unknown-code");
        // As the other instance does it: this one learns of it by reading alone.
        store.useTenant(
                board.tenant(),
                tx -> tx.createUpdate("""
                insert into code_revision (municipality, board, list, code, label, valid_from, told_at, told_source, told_id,
                  known_at)
                values (:municipality, :board, 'service-types', 'NIGHT_CARE', 'Nattpatrull', '2024-02-01', now(), '/x', '1',
                  now())
                """).bindMethods(board.tenant()).execute());
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> board.posts(decision.made()).statusCode(202));
    }

    @Test
    void revisions_are_told_again_also_when_the_outbox_has_forgotten_them() {
        board.adds("service-types", NIGHT_CARE).statusCode(201);
        board.does("service-types/NIGHT_CARE/end", Map.of("validTo", "2024-12-31"))
                .statusCode(200);
        var first = told("service-types", 2);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> inOutbox("select count(*) from outbox where sent_at is null") == 0);
        store.useTenant(
                board.tenant(),
                tx -> tx.execute("delete from outbox where position = (select min(position) from outbox)"));

        republished("2100-01-01T00:00:00Z").body("events", equalTo(0));
        republished("2024-01-01T00:00:00Z").body("events", equalTo(2));
        assertThat(told("service-types", 4)).containsExactlyInAnyOrderElementsOf(twice(first));
    }

    private ValidatableResponse republished(String since) {
        return board.as("ADMINISTRATOR")
                .contentType(ContentType.JSON)
                .body(Map.of("since", since))
                .post("/republish")
                .then()
                .statusCode(202);
    }

    private long inOutbox(String query) {
        return store.<Long>inTenant(
                board.tenant(), tx -> tx.createQuery(query).mapTo(Long.class).one());
    }

    private static List<JsonNode> twice(List<JsonNode> events) {
        return List.of(events.getFirst(), events.getLast(), events.getFirst(), events.getLast());
    }

    private List<JsonNode> told(String list, int expected) {
        return new Topic(kafka, Topics.DECISIONS_EVENTS)
                .messagesOf(board.tenant().path() + "/" + list, expected).stream()
                        .map(CodeEventsTest::read)
                        .toList();
    }

    private static JsonNode read(String message) {
        try {
            return JSON.readTree(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
