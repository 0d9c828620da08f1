package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

/** A matter that has served its time leaves nothing but its number, and what a meeting decided. */
@QuarkusTest
class ErasureTest extends WithRealParts {

    private static final String ARCHIVE = "/archive/exempel";
    private static final Instant MEETING_DAY = Instant.parse("2024-04-24T11:20:00Z");

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void an_erased_matter_goes_with_its_proposals_and_its_number_is_not_used_again() {
        var secretary = Api.of("7601").as(Role.SECRETARY);
        publish("7601", secretary);

        secretary
                .post(
                        "delegated-decisions",
                        Map.of(
                                "decidedOn", "2024-04-02",
                                "delegate", "Ordförande",
                                "what", "Yttrande",
                                "registryNumber", "SOCN/2024:1",
                                "urgent", true))
                .statusCode(201);

        erase("7601", "MATTER", "SOCN/2024:1");

        secretary
                .get("delegated-decisions/2024-1")
                .body("what", equalTo("Gallrat beslut"))
                .body("registryNumber", nullValue());
        secretary.get("matters/SOCN-2024-1").statusCode(404);
        secretary.get("proposals").body("data", hasSize(0));
        assertThat(rows("7601", "official_statement")).isZero();
        secretary
                .post("matters", Map.of("title", "Remiss", "kind", "INQUIRY"))
                .statusCode(201)
                .body("registryNumber", equalTo("SOCN/2024:2"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(new Topic(kafka, "7601").told(1))
                        .anyMatch(event -> event.path("type").asText().equals("se.kvalitetshjulet.thing.erased.v1")
                                && event.path("subject").asText().equals("SOCN/2024:1")));
    }

    @Test
    void what_was_sent_back_goes_too_with_why() {
        var secretary = Api.of("7603").as(Role.SECRETARY);
        publish("7603", secretary);
        String item = secretary.get("proposals").extract().path("data[0].itemId");
        secretary
                .post("proposals/" + item + "/send-back", Map.of("reason", "Kanariefågeln ska nämnas."))
                .statusCode(200);

        erase("7603", "MATTER", "SOCN/2024:1");

        secretary.get("proposals/" + item).statusCode(404);
        assertThat(rows("7603", "question_step")).isZero();
        assertThat(rows("7603", "agenda_item")).isZero();
    }

    @Test
    void a_decided_item_keeps_its_paragraph_and_its_outcome_only() {
        var secretary = Api.of("7602").as(Role.SECRETARY);
        publish("7602", secretary);
        String item = secretary.get("proposals").extract().path("data[0].itemId");
        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        secretary
                .post("meetings/" + meeting + "/items", Map.of("proposalId", item))
                .statusCode(201);
        Api.of("7602")
                .as(Role.MEMBER)
                .put(
                        "meetings/" + meeting + "/items/" + item + "/note",
                        "\"none\"",
                        Map.of("text", "Fråga om kostnaden"))
                .statusCode(200);
        secretary.issueNotice(meeting).statusCode(200);
        ClockInApril.goTo(MEETING_DAY);
        secretary.post("meetings/" + meeting + "/open", Map.of()).statusCode(200);
        secretary
                .post(
                        "meetings/" + meeting + "/items/" + item + "/proceedings/propose",
                        Map.of("text", "Kanariefågeln ska nämnas."))
                .statusCode(200);
        secretary
                .post("meetings/" + meeting + "/items/" + item + "/decide", Map.of("outcome", "APPROVED"))
                .statusCode(200);
        secretary
                .post("meetings/" + meeting + "/minutes/approve", Map.of("paragraphs", List.of(1)))
                .statusCode(200);
        secretary
                .post("public-notices", Map.of("meetingId", meeting, "keptAt", "Stadshuset"))
                .statusCode(201)
                .body("paragraphs[0].designation", equalTo("SOCN/2024:1"));

        erase("7602", "DECISION", "SOCN/2024:1");
        secretary.get("matters/SOCN-2024-1").statusCode(200);
        secretary
                .request()
                .accept("application/pdf")
                .get(secretary.at("meetings/" + meeting + "/notice"))
                .then()
                .statusCode(200);
        var printed = "notice_item where registry_number = 'SOCN/2024:1'";
        assertThat(rows("7602", printed)).isOne();
        assertThat(rows("7602", "packet_piece")).isPositive();
        assertThat(rows("7602", "item_note")).isOne();
        assertThat(rows("7602", "meeting_record")).isEqualTo(3);
        erase("7602", "MATTER", "SOCN/2024:1");
        assertThat(rows("7602", "item_note")).isZero();
        assertThat(rows("7602", printed)).isZero();
        assertThat(rows("7602", "packet_piece")).isZero();
        assertThat(rows("7602", "meeting_record")).isEqualTo(2);

        secretary
                .get("meetings/" + meeting + "/items/" + item)
                .statusCode(200)
                .body("heading", equalTo("Gallrat ärende"))
                .body("registryNumber", nullValue())
                .body("statement", nullValue())
                .body("decision.paragraph", equalTo(1))
                .body("decision.outcome", equalTo("APPROVED"))
                .body("decision.points", hasSize(0));
        for (var table : List.of("notice", "public_notice")) {
            assertThat(rows("7602", table)).isOne();
            assertThat(
                            rows(
                                    "7602",
                                    table
                                            + " where 'Gallrat ärende' = any (headings) and not 'SOCN/2024:1' = any (designations)"))
                    .as(table)
                    .isOne();
        }
        RestAssured.given()
                .get(secretary.at("public-notices"))
                .then()
                .body("data[0].paragraphs[0].heading", equalTo("Gallrat ärende"))
                .body("data[0].paragraphs[0].designation", equalTo(""));
        RestAssured.given()
                .get("/agenda/v1/7602/socn/open/meetings/" + meeting + "/agenda-items/" + item)
                .then()
                .body("deleted", equalTo(true))
                .body("name", nullValue());
    }

    @Test
    void what_the_registry_holds_of_a_matter_goes_with_it() {
        var registrar = Api.of("7609").as(Role.REGISTRAR);
        var matter = Map.of("title", "Remiss", "kind", "INQUIRY");
        registrar.post("matters", matter).statusCode(201);
        var letter = Map.of("direction", "INCOMING", "date", "2024-04-02", "title", "Brev");
        String document = registrar
                .post("matters/SOCN-2024-1/documents", letter)
                .statusCode(201)
                .extract()
                .path("documentId");
        registrar
                .put("matters/SOCN-2024-1/documents/" + document, "\"0\"", letter)
                .statusCode(200);
        registrar.put("matters/SOCN-2024-1", "\"1\"", matter).statusCode(200);
        registrar
                .post("matters/SOCN-2024-1/decline", Map.of("reason", "Berör inte nämnden"))
                .statusCode(200);

        erase("7609", "MATTER", "SOCN/2024:1");

        registrar.get("matters/SOCN-2024-1").statusCode(404);
        for (var table : List.of("document", "document_change", "matter_change", "matter_answer")) {
            assertThat(rows("7609", table)).as(table).isZero();
        }
        registrar.get("document-series/2024").body("nextNumber", equalTo(2));
    }

    @Test
    void of_a_secret_paragraph_the_sealed_minutes_keep_its_number_and_its_outcome_only() {
        var secretary = Api.of("7610").as(Role.SECRETARY);
        secretary
                .post("matters", Map.of("title", "Kanariefågeln", "kind", "OTHER", "secret", true))
                .statusCode(201);
        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        String item = secretary
                .post("meetings/" + meeting + "/items", Map.of("registryNumber", "SOCN/2024:1"))
                .statusCode(201)
                .extract()
                .path("itemId");
        seal("7610", meeting, item);

        erase("7610", "MATTER", "SOCN/2024:1");

        var kept = text("7610", "select content from sealed_minutes");
        assertThat(kept)
                .doesNotContain("Kanarie")
                .contains("Gallrat ärende", "\"paragraph\": 7", "APPROVED", "Ledamoten", "Öppet beslut");
        assertThat(text("7610", "select refused from minutes_signature")).isEqualTo("Gallrat");
    }

    private void seal(String municipality, String meeting, String item) {
        var content = """
                {"paragraphs": [
                  {"paragraph": 6, "itemId": "%s", "heading": "Annat", "secret": false, "points": ["Öppet beslut"]},
                  {"paragraph": 7, "itemId": "%s", "heading": "Kanariefågeln", "secret": true, "outcome": "APPROVED",
                   "order": "Kanarieordning", "points": ["Kanariebeslut"], "decidedBy": ["Ledamoten"]}]}
                """.formatted(meeting, item);
        store.useTenant(new Tenant(municipality, "socn"), tx -> {
            tx.createUpdate("""
                    insert into sealed_minutes values (:municipality, 'socn', :meeting::uuid, 1, '{6,7}', true, :content, 'hash', now(), 'x')
                    """)
                    .bind("municipality", municipality)
                    .bind("meeting", meeting)
                    .bind("content", content)
                    .execute();
            tx.createUpdate("""
                    insert into minutes_signature values (:municipality, 'socn', :meeting::uuid, 1, gen_random_uuid(),
                      'Kanarieskäl', 'LOGIN', 'x', 'x', 'x', now(), 'hash', 'proof')
                    """)
                    .bind("municipality", municipality)
                    .bind("meeting", meeting)
                    .execute();
        });
    }

    private String text(String municipality, String query) {
        return store.inTenant(
                new Tenant(municipality, "socn"),
                tx -> tx.createQuery(query).mapTo(String.class).one());
    }

    /** A report, which comes back as what is proposed to the board. */
    private void publish(String municipality, Api secretary) {
        var topic = new Topic(kafka, municipality);
        topic.send(Topics.REPORTING_EVENTS, topic.sample(EventTypes.REPORT_PUBLISHED, _ -> {}));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> secretary.get("proposals").body("data", hasSize(1)));
    }

    private void erase(String municipality, String kind, String id) {
        var event = new Topic(kafka, municipality).sample(EventTypes.THING_ERASED, told -> {
            told.put("id", kind + id).put("source", ARCHIVE).put("subject", id).remove("sequence");
            ((ObjectNode) told.get("data")).put("kind", kind).put("id", id);
        });
        var archive = SampleUser.as("SYSTEM")
                .with(SampleUser.Assignment.of(municipality, "socn", "SYSTEM").postingAs(ARCHIVE));
        RestAssured.given()
                .auth()
                .oauth2(RealParts.token(archive))
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/cloudevents+json", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/cloudevents+json")
                .body(event.getBytes(StandardCharsets.UTF_8))
                .post("/agenda/v1/" + municipality + "/socn/events")
                .then()
                .statusCode(202);
    }

    private int rows(String municipality, String table) {
        return Integer.parseInt(text(municipality, "select count(*)::text from " + table));
    }
}
