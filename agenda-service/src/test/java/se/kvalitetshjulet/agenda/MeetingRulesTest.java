package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class MeetingRulesTest extends WithRealParts {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String CANARY = "Kanariefågeln i den slutna avdelningen";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void paragraphs_run_through_the_year_and_begin_anew() {
        var secretary = Api.of("7401").as(Role.SECRETARY);
        ClockInApril.goTo(Instant.parse("2025-02-01T12:00:00Z"));
        assertThat(decideRollCall(secretary, "2024-11-20T12:00:00Z")).isEqualTo(1);
        assertThat(decideRollCall(secretary, "2024-12-18T12:00:00Z")).isEqualTo(2);
        assertThat(decideRollCall(secretary, "2025-01-22T12:00:00Z")).isEqualTo(1);
    }

    @Test
    void one_meeting_is_open_at_a_time() {
        var secretary = Api.of("7402").as(Role.SECRETARY);
        var first = schedule(secretary, "2024-03-20T12:00:00Z");
        var second = schedule(secretary, "2024-04-03T12:00:00Z");
        secretary.post("meetings/" + first + "/open", NOTHING).statusCode(200);
        secretary
                .post("meetings/" + second + "/open", NOTHING)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:another-meeting-open"));
        secretary.post("meetings/" + first + "/close", NOTHING).statusCode(200);
        secretary.post("meetings/" + second + "/open", NOTHING).statusCode(200);
    }

    @Test
    void nobody_moves_a_meeting_they_have_not_seen() {
        var secretary = Api.of("7403").as(Role.SECRETARY);
        var meeting = schedule(secretary, "2024-05-22T11:15:00Z");
        var moved = Map.of("startsAt", "2024-05-23T11:15:00Z", "place", "Fullmäktigesalen");
        secretary
                .request()
                .body(moved)
                .put(secretary.at("meetings/" + meeting))
                .then()
                .statusCode(428);
        secretary.put("meetings/" + meeting, "\"7\"", moved).statusCode(412);
        for (var never : List.of("0001-01-01T00:00:00Z", "1899-12-31T22:59:59Z", "9999-12-31T23:59:59Z")) {
            var then = Map.of("startsAt", never, "place", "Fullmäktigesalen");
            secretary.put("meetings/" + meeting, "\"1\"", then).statusCode(400);
            secretary.post("meetings", then).statusCode(400).body("violations.field", contains("startsAt"));
        }
        secretary
                .post("meetings", Map.of("startsAt", "2024-05-23T11:15:00Z", "place", "\u00a0"))
                .statusCode(400)
                .body("violations.field", contains("place"));
        secretary
                .put("meetings/" + meeting, "\"1\"", moved)
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("heldOn", equalTo("2024-05-23"));
        assertThat(new Topic(kafka, "7403").told(2))
                .extracting(event -> event.at("/data/place").asText())
                .containsExactly("Nämndrummet", "Fullmäktigesalen");
    }

    @Test
    void a_secret_item_shows_its_number_and_nothing_else_outside_the_closed_part() {
        var secretary = Api.of("7404").as(Role.SECRETARY);
        secretary
                .post("matters", Map.of("title", CANARY, "kind", "LEX_SARAH", "secret", true))
                .statusCode(201);
        var meeting = schedule(secretary, "2024-04-03T12:00:00Z");
        String item = secretary
                .post("meetings/" + meeting + "/items", Map.of("registryNumber", "SOCN/2024:1"))
                .statusCode(201)
                .body("heading", equalTo(CANARY))
                .extract()
                .path("itemId");
        secretary
                .put("meetings/" + meeting + "/items/" + item + "/statement", "\"2\"", aStatement())
                .statusCode(200);
        secretary.issueNotice(meeting).statusCode(200);
        secretary.post("meetings/" + meeting + "/open", NOTHING).statusCode(200);
        secretary
                .post(
                        "meetings/" + meeting + "/items/" + item + "/decide",
                        Map.of("outcome", "APPROVED", "points", List.of(CANARY)))
                .statusCode(200)
                .body("decision.points", contains(CANARY));

        var member = Api.of("7404").as(Role.MEMBER);
        for (var path : List.of("items", "items/" + item, "notice", "minutes")) {
            assertThat(member.get("meetings/" + meeting + "/" + path)
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain("Kanarie")
                    .contains("Sekretess");
        }
        member.get("meetings/" + meeting + "/items/" + item)
                .body("registryNumber", nullValue())
                .body("statement", nullValue());
        assertThat(new Topic(kafka, "7404").told(4))
                .hasSize(4)
                .noneMatch(event -> event.toString().contains("Kanarie"));
    }

    @Test
    void a_matter_taken_off_goes_back_to_the_proposals_and_a_heading_is_gone() {
        var secretary = Api.of("7405").as(Role.SECRETARY);
        secretary.post("matters", Map.of("title", "Remiss", "kind", "INQUIRY"));
        var meeting = schedule(secretary, "2024-05-22T12:00:00Z");
        String item = secretary
                .post("meetings/" + meeting + "/items", Map.of("registryNumber", "SOCN/2024:1"))
                .extract()
                .path("itemId");
        var items = secretary.get("meetings/" + meeting + "/items").body("data", hasSize(8));
        String rollCall = items.extract().path("data[0].itemId");

        secretary
                .delete("meetings/" + meeting + "/items/" + item, tagOf(secretary, meeting))
                .statusCode(204);
        secretary
                .delete("meetings/" + meeting + "/items/" + rollCall, tagOf(secretary, meeting))
                .statusCode(204);
        secretary.get("proposals").body("data.itemId", contains(item));
        secretary
                .get("meetings/" + meeting + "/items")
                .body("data.number", contains("1", "2", "3", "4", "5", "6"))
                .body("data[0].heading", equalTo("Val av justerare"));
    }

    @Test
    void single_paragraphs_are_approved_at_once_and_the_rest_when_the_board_has_risen() {
        var secretary = Api.of("7406").as(Role.SECRETARY);
        var meeting = schedule(secretary, "2024-04-03T12:00:00Z");
        secretary.post("meetings/" + meeting + "/open", NOTHING);
        decideFirst(secretary, meeting, 0);
        decideFirst(secretary, meeting, 1);
        var approve = "meetings/" + meeting + "/minutes/approve";
        secretary.post(approve, NOTHING).statusCode(409);
        secretary.post(approve, Map.of("paragraphs", List.of(9))).statusCode(400);
        secretary
                .post(approve, Map.of("paragraphs", List.of(2), "approvedOn", "2024-04-03"))
                .statusCode(200)
                .body("approved", equalTo(false));
        secretary
                .post(approve, Map.of("paragraphs", List.of(2)))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:paragraph-approved"));
        secretary.post("meetings/" + meeting + "/close", NOTHING);
        secretary.post(approve, Map.of("approvedOn", "2024-04-02")).statusCode(400);
        secretary.post(approve, NOTHING).statusCode(200).body("approved", equalTo(true));
    }

    private static Map<String, Object> aStatement() {
        return Map.of(
                "title", CANARY,
                "proposedDecisions", List.of(CANARY),
                "summary", CANARY,
                "documents", List.of(CANARY),
                "recipients", List.of("Akten"));
    }

    private static int decideRollCall(Api secretary, String startsAt) {
        var meeting = schedule(secretary, startsAt);
        secretary.post("meetings/" + meeting + "/open", NOTHING).statusCode(200);
        int paragraph = decideFirst(secretary, meeting, 0);
        secretary.post("meetings/" + meeting + "/close", NOTHING).statusCode(200);
        return paragraph;
    }

    private static int decideFirst(Api secretary, String meeting, int place) {
        String item = secretary.get("meetings/" + meeting + "/items").extract().path("data[" + place + "].itemId");
        return secretary
                .post("meetings/" + meeting + "/items/" + item + "/decide", Map.of("outcome", "NOTED"))
                .statusCode(200)
                .extract()
                .path("decision.paragraph");
    }

    private static String schedule(Api secretary, String startsAt) {
        return secretary
                .post("meetings", Map.of("startsAt", startsAt, "place", "Nämndrummet"))
                .statusCode(201)
                .extract()
                .path("meetingId");
    }

    private static String tagOf(Api secretary, String meeting) {
        return secretary.get("meetings/" + meeting).extract().header("ETag");
    }
}
