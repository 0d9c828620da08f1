package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.access.Role;

/** The loop of contract.md: from a published report to what the board decided on it. */
@QuarkusTest
class ReportLoopTest extends WithRealParts {

    private static final Instant MEETING_DAY = Instant.parse("2024-04-24T11:20:00Z");
    private static final Map<String, Object> NOTHING = Map.of();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void a_published_report_becomes_a_matter_and_a_proposed_item_with_its_statement_written() {
        publish("7201", "1", 1);
        var secretary = Api.of("7201").as(Role.SECRETARY);
        var proposal = onlyProposal("7201");

        secretary
                .get("matters/SOCN-2024-1")
                .body("title", equalTo("Rapportering av ej verkställda gynnande beslut"))
                .body("kind", equalTo("REPORT"))
                .body("classification.code", equalTo("1.2.7"))
                .body("origin.id", equalTo("UNEXECUTED_DECISIONS/2024-Q1"));
        secretary
                .get("proposals/" + proposal)
                .body("heading", equalTo("Rapportering av ej verkställda gynnande beslut"))
                .body("origin.id", equalTo("UNEXECUTED_DECISIONS-2024-Q1-1"))
                .body("statement.dated", equalTo("2024-04-09"))
                .body("statement.designation", equalTo("SOCN/2024:1 - 1.2.7 - Återkoppla till förtroendevalda"))
                .body("statement.recipient", equalTo("Socialnämnden"))
                .body(
                        "statement.title",
                        equalTo("Rapportering av ej verkställda gynnande beslut - första kvartalet 2024"))
                .body("statement.proposedDecisions", hasSize(1))
                .body("statement.documents", hasSize(2))
                .body("statement.recipients", contains("Kommunfullmäktige", "Revisorerna", "Akten"));
        assertSameForm(new Topic(kafka, "7201").told(1).getFirst(), Samples.of(EventTypes.MATTER_REGISTERED));
    }

    @Test
    void the_same_report_again_changes_nothing() {
        publish("7202", "1", 1);
        var proposal = onlyProposal("7202");
        publish("7202", "1", 1);
        publish("7202", "told by another event", 1);
        publish("7202", "2", 2);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> proposals("7202").body("data.origin.id", contains("edition-2")));

        var secretary = Api.of("7202").as(Role.SECRETARY);
        secretary.get("proposals/" + proposal).body("statement.version", equalTo(2));
        secretary.get("matters").body("data", hasSize(1));
        assertThat(new Topic(kafka, "7202").told(1)).hasSize(1);
    }

    @Test
    void the_board_decides_and_the_decision_names_the_edition() {
        publish("7203", "1", 1);
        var proposal = onlyProposal("7203");
        var secretary = Api.of("7203").as(Role.SECRETARY);
        var meeting = schedule("7203");
        secretary
                .post("meetings/" + meeting + "/items", Map.of("proposalId", proposal))
                .statusCode(201)
                .body("number", equalTo("4"));
        secretary.issueNotice(meeting).statusCode(200).body("version", equalTo(1));

        var decide = "meetings/" + meeting + "/items/" + proposal + "/decide";
        secretary.post(decide, Map.of("outcome", "APPROVED")).statusCode(409);
        secretary.post("meetings/" + meeting + "/open", NOTHING).statusCode(409);
        ClockInApril.goTo(MEETING_DAY);
        secretary.post("meetings/" + meeting + "/open", NOTHING).statusCode(200);
        secretary.post("meetings/" + meeting + "/close", NOTHING).statusCode(409);
        Api.of("7203")
                .as(Role.MEMBER)
                .post(decide, Map.of("outcome", "APPROVED"))
                .statusCode(403);
        secretary
                .post(decide, Map.of("outcome", "APPROVED"))
                .statusCode(200)
                .body("decision.paragraph", equalTo(1))
                .body("decision.points", hasSize(1));
        secretary.post(decide, Map.of("outcome", "APPROVED")).statusCode(409);
        secretary.post("meetings/" + meeting + "/close", NOTHING).statusCode(200);
        secretary
                .get("meetings/" + meeting + "/minutes")
                .body("approveBy", equalTo("2024-05-08"))
                .body("approved", equalTo(false));
        secretary
                .post("meetings/" + meeting + "/minutes/approve", NOTHING)
                .statusCode(200)
                .body("approved", equalTo(true));
        secretary.post("meetings/" + meeting + "/minutes/approve", NOTHING).statusCode(409);

        var told = new Topic(kafka, "7203").told(5);
        assertThat(told).hasSize(5);
        assertSameForm(ofType(told, "meeting.scheduled"), Samples.of(EventTypes.MEETING_SCHEDULED));
        assertSameForm(ofType(told, "item.decided"), Samples.of(EventTypes.ITEM_DECIDED));
        assertSameForm(ofType(told, "minutes.approved"), Samples.of(EventTypes.MINUTES_APPROVED));
        assertThat(ofType(told, "notice.issued")
                        .at("/data/items/3/registryNumber")
                        .asText())
                .isEqualTo("SOCN/2024:1");
        var decided = ofType(told, "item.decided");
        assertThat(decided.path("source").asText()).isEqualTo("/agenda/v1/7203/socn");
        assertThat(decided.at("/data/origin/id").asText()).isEqualTo("edition-1");
        assertThat(decided.at("/data/points/0").asText()).contains("godkänner rapporten");
    }

    @Test
    void a_later_edition_takes_the_place_of_one_that_nobody_has_been_told_of() {
        publish("7204", "1", 1);
        var proposal = onlyProposal("7204");
        var secretary = Api.of("7204").as(Role.SECRETARY);
        var meeting = schedule("7204");
        secretary
                .post("meetings/" + meeting + "/items", Map.of("proposalId", proposal))
                .statusCode(201);

        publish("7204", "3", 3);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> secretary
                        .get("meetings/" + meeting + "/items/" + proposal)
                        .body("origin.id", equalTo("edition-3"))
                        .body("statement.version", equalTo(2))
                        .body("statement.edition", equalTo(3)));
        publish("7204", "2 comes last", 2);
        publish("7204", "4", 4);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> secretary
                        .get("meetings/" + meeting + "/items/" + proposal)
                        .body("statement.edition", equalTo(4))
                        .body("statement.version", equalTo(3)));
        proposals("7204").body("data", empty());
        secretary
                .get("conflicts")
                .statusCode(200)
                .body("data.reportId", contains("edition-2"))
                .body("data.eventId", contains("report-event-2 comes last"))
                .body("data.registryNumber", contains("SOCN/2024:1"))
                .body("data.reason", contains("EDITION_NOT_LATER"));
    }

    @Test
    void a_later_edition_never_changes_what_the_members_have_been_sent() {
        publish("7205", "1", 1);
        var proposal = onlyProposal("7205");
        var secretary = Api.of("7205").as(Role.SECRETARY);
        var meeting = schedule("7205");
        secretary
                .post("meetings/" + meeting + "/items", Map.of("proposalId", proposal))
                .statusCode(201);
        secretary.issueNotice(meeting).statusCode(200);

        publish("7205", "2", 2);
        var second = onlyProposal("7205");
        assertThat(second).isNotEqualTo(proposal);
        secretary
                .get("meetings/" + meeting + "/items/" + proposal)
                .body("origin.id", equalTo("edition-1"))
                .body("statement.version", equalTo(1));
        secretary
                .get("proposals/" + second)
                .body("registryNumber", equalTo("SOCN/2024:1"))
                .body("origin.id", equalTo("edition-2"));
    }

    @Test
    void what_is_postponed_comes_back_to_the_proposals() {
        publish("7206", "1", 1);
        var proposal = onlyProposal("7206");
        var secretary = Api.of("7206").as(Role.SECRETARY);
        var meeting = schedule("7206");
        secretary.post("meetings/" + meeting + "/items", Map.of("proposalId", proposal));
        ClockInApril.goTo(MEETING_DAY);
        secretary.post("meetings/" + meeting + "/open", NOTHING);
        secretary
                .post("meetings/" + meeting + "/items/" + proposal + "/decide", Map.of("outcome", "POSTPONED"))
                .statusCode(200);

        proposals("7206").body("data", hasSize(1)).body("data[0].origin.id", equalTo("edition-1"));
        secretary.get("proposals/" + onlyProposal("7206")).body("statement", notNullValue());
    }

    @Test
    void a_report_joins_the_matter_that_the_registrar_has_already_opened_for_it() {
        var registrar = Api.of("7207").as(Role.REGISTRAR);
        registrar.post("registry-series", Map.of("year", 2024, "nextNumber", 58));
        registrar
                .post(
                        "matters",
                        Map.of(
                                "title", "Rapportering av ej verkställda gynnande beslut",
                                "kind", "REPORT",
                                "origin", Map.of("kind", "REPORT", "id", "UNEXECUTED_DECISIONS/2024-Q1")))
                .statusCode(201);
        publish("7207", "1", 1);

        Api.of("7207")
                .as(Role.SECRETARY)
                .get("proposals/" + onlyProposal("7207"))
                .body("registryNumber", equalTo("SOCN/2024:58"));
        registrar.get("matters").body("data", hasSize(1));
    }

    private void publish(String municipality, String id, int edition) {
        var topic = new Topic(kafka, municipality);
        topic.send(Topics.REPORTING_EVENTS, topic.sample(EventTypes.REPORT_PUBLISHED, event -> {
            event.put("id", "report-event-" + id);
            var data = (ObjectNode) event.get("data");
            data.put("edition", edition);
            if (!municipality.equals("7201")) {
                event.put("subject", "edition-" + edition);
                data.put("reportId", "edition-" + edition);
            }
        }));
    }

    private static String schedule(String municipality) {
        return Api.of(municipality)
                .as(Role.SECRETARY)
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet, plan 3"))
                .statusCode(201)
                .extract()
                .path("meetingId");
    }

    private static ValidatableResponse proposals(String municipality) {
        return Api.of(municipality).as(Role.SECRETARY).get("proposals").statusCode(200);
    }

    private static String onlyProposal(String municipality) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> proposals(municipality).body("data", hasSize(1)));
        return proposals(municipality).extract().path("data[0].itemId");
    }

    private static JsonNode ofType(List<JsonNode> events, String type) {
        return events.stream()
                .filter(event -> event.path("type").asText().equals("se.kvalitetshjulet." + type + ".v1"))
                .findFirst()
                .orElseThrow();
    }

    /** The same attributes and fields in the same places; what they say is the test's own. */
    private static void assertSameForm(JsonNode told, String golden) {
        assertThat(form(told)).isEqualTo(form(Topic.read(golden)));
        assertThat(told.path("dataschema")).isEqualTo(Topic.read(golden).path("dataschema"));
    }

    private static List<String> form(JsonNode node) {
        var fields = new ArrayList<String>();
        node.properties().forEach(field -> {
            fields.add(field.getKey() + ":" + field.getValue().getNodeType());
            form(field.getValue()).forEach(inner -> fields.add(field.getKey() + "." + inner));
        });
        fields.sort(null);
        return fields;
    }
}
