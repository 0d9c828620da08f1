package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.access.Role;

/** The second loop of contract.md: from a lex Sarah case that asks for a decision to what the board decided. */
@QuarkusTest
class LexSarahLoopTest extends WithRealParts {

    private static final Instant MEETING_DAY = Instant.parse("2024-04-24T11:20:00Z");
    private static final Map<String, Object> NOTHING = Map.of();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void what_is_serious_becomes_a_secret_matter_whose_title_is_withheld_and_its_decision_names_the_case() {
        ask("7211", "1", "LS-1", "NOTIFY_IVO", true);
        var secretary = Api.of("7211").as(Role.SECRETARY);
        var proposal = onlyProposal("7211");
        secretary
                .get("proposals/" + proposal)
                .body("heading", equalTo("Lex Sarah LS-1"))
                .body("secret", equalTo(true))
                .body("origin.kind", equalTo("LEX_SARAH"))
                .body("origin.id", equalTo("LS-1"))
                .body("statement.dated", equalTo("2024-04-08"))
                .body("statement.proposedDecisions[0]", containsString("anmäler"))
                .body("statement.recipients", contains("Inspektionen för vård och omsorg", "Akten"));
        Api.of("7211")
                .as(Role.MEMBER)
                .get("proposals")
                .body("data.heading", contains("Sekretessärende"))
                .body("data[0].registryNumber", nullValue())
                .body("data[0].origin", nullValue());
        var registered = new Topic(kafka, "7211").told(1).getFirst();
        assertThat(registered.at("/data/secret").asBoolean()).isTrue();
        assertThat(registered.at("/data/title").isMissingNode()).isTrue();
        assertThat(registered.at("/data/kind").asText()).isEqualTo("LEX_SARAH");

        decide(secretary, "7211", proposal);
        var decided = decided("7211");
        assertThat(decided.at("/data/origin/kind").asText()).isEqualTo("LEX_SARAH");
        assertThat(decided.at("/data/origin/id").asText()).isEqualTo("LS-1");
        assertThat(decided.at("/data/points")).isEmpty();
        assertThat(decided.at("/data/cause").asText()).isEqualTo("request-1");
    }

    @Test
    void what_is_not_serious_may_stand_in_the_open_without_anything_about_an_individual() {
        ask("7212", "1", "LS-2", "MEASURES_SUFFICE", false);
        onlyProposal("7212");
        Api.of("7212")
                .as(Role.MEMBER)
                .get("proposals")
                .body("data.heading", contains("Lex Sarah LS-2"))
                .body("data.secret", contains(false));
    }

    @Test
    void a_request_that_does_not_say_is_secret_and_one_that_comes_twice_is_one() {
        ask("7213", "1", "LS-3", "MEASURES_SUFFICE", null);
        var proposal = onlyProposal("7213");
        ask("7213", "1", "LS-3", "MEASURES_SUFFICE", null);
        ask("7213", "2", "LS-3", "NOTIFY_IVO", true);
        var secretary = Api.of("7213").as(Role.SECRETARY);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> secretary
                        .get("proposals/" + proposal)
                        .body("statement.version", equalTo(2))
                        .body("statement.proposedDecisions[0]", containsString("anmäler")));
        secretary.get("proposals").body("data", hasSize(1)).body("data.secret", contains(true));
        secretary.get("matters").body("data", hasSize(1));
    }

    @Test
    void what_is_asked_anew_after_a_decision_joins_the_matter_with_an_item_of_its_own() {
        ask("7214", "1", "LS-4", "NOTIFY_IVO", true);
        var first = onlyProposal("7214");
        var secretary = Api.of("7214").as(Role.SECRETARY);
        decide(secretary, "7214", first);
        ask("7214", "2", "LS-4", "NOTIFY_IVO", true);
        secretary
                .get("proposals/" + onlyProposal("7214"))
                .body("itemId", not(equalTo(first)))
                .body("registryNumber", equalTo("SOCN/2024:1"));
    }

    @Test
    void a_question_takes_the_place_of_another_about_the_same_case_also_in_the_other_part() {
        ask("7216", "1", "LS-6", "MEASURES_SUFFICE", false);
        var open = onlyProposal("7216");
        var secretary = Api.of("7216").as(Role.SECRETARY);
        secretary.get("proposals/" + open).body("statement.summary", containsString("inga uppgifter om någon enskild"));
        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet, plan 3"))
                .extract()
                .path("meetingId");
        secretary
                .post("meetings/" + meeting + "/items", Map.of("proposalId", open))
                .statusCode(201);
        ask("7216", "2", "LS-6", "MEASURES_SUFFICE", true);
        var secret = onlyProposal("7216");
        secretary
                .get("proposals/" + secret)
                .body("itemId", not(equalTo(open)))
                .body("secret", equalTo(true))
                .body("statement.summary", not(containsString("någon enskild")));
        secretary.get("meetings/" + meeting + "/items/" + open).statusCode(404);
    }

    @Test
    void what_is_decided_in_urgency_is_told_the_board_and_asked_no_more() {
        ask("7217", "1", "LS-7", "NOTIFY_IVO", true);
        var asked = onlyProposal("7217");
        var secretary = Api.of("7217").as(Role.SECRETARY);
        decided("7217", "LS-7", "DELEGATE");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> secretary
                        .get("proposals/" + asked)
                        .body("statement.proposedDecisions[0]", containsString("till handlingarna"))
                        .body("statement.summary", containsString("En ledamot som nämnden har utsett")));
        // Nobody had asked: the board hears of it all the same.
        decided("7217", "LS-8", "CHAIR");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> secretary
                        .get("proposals")
                        .body("data.heading", contains("Lex Sarah LS-7", "Lex Sarah LS-8"))
                        .body("data.secret", contains(true, true)));
    }

    @Test
    void what_the_board_has_decided_elsewhere_waits_for_no_agenda_any_more() {
        ask("7215", "1", "LS-5", "NOTIFY_IVO", true);
        onlyProposal("7215");
        decided("7215", "LS-5", "BOARD");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> Api.of("7215").as(Role.SECRETARY).get("proposals").body("data", hasSize(0)));
    }

    private void decided(String municipality, String reportId, String by) {
        var topic = new Topic(kafka, municipality);
        topic.send(Topics.DEVIATIONS_EVENTS, topic.sample(EventTypes.LEX_SARAH_DECIDED, event -> {
            event.put("id", "decided-" + reportId).put("subject", reportId).put("time", "2024-04-08T10:00:00Z");
            event.withObject("/data")
                    .put("reportId", reportId)
                    .put("decidedBy", by)
                    .put("on", "2024-04-08");
        }));
    }

    private void ask(String municipality, String id, String reportId, String proposal, Boolean secret) {
        var topic = new Topic(kafka, municipality);
        topic.send(Topics.DEVIATIONS_EVENTS, topic.sample(EventTypes.LEX_SARAH_BOARD_DECISION_REQUESTED, event -> {
            event.put("id", "request-" + id).put("subject", reportId);
            var data = (ObjectNode) event.get("data");
            data.put("reportId", reportId).put("requestedOn", "2024-04-08").put("proposal", proposal);
            data.remove("secret");
            if (secret != null) {
                data.put("secret", secret);
            }
            event.put("time", "2024-04-08T09:00:00Z");
        }));
    }

    private static void decide(Api secretary, String municipality, String proposal) {
        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet, plan 3"))
                .statusCode(201)
                .extract()
                .path("meetingId");
        secretary
                .post("meetings/" + meeting + "/items", Map.of("proposalId", proposal))
                .statusCode(201);
        ClockInApril.goTo(MEETING_DAY);
        secretary.post("meetings/" + meeting + "/open", NOTHING).statusCode(200);
        Api.of(municipality)
                .as(Role.MEMBER)
                .get("meetings/" + meeting + "/items/" + proposal)
                .body("heading", equalTo("Sekretessärende"))
                .body("statement", nullValue());
        secretary
                .post("meetings/" + meeting + "/items/" + proposal + "/decide", Map.of("outcome", "APPROVED"))
                .statusCode(200);
    }

    private JsonNode decided(String municipality) {
        return new Topic(kafka, municipality)
                .told(3).stream()
                        .filter(event -> event.path("type").asText().endsWith(".item.decided.v1"))
                        .findFirst()
                        .orElseThrow();
    }

    private static String onlyProposal(String municipality) {
        var secretary = Api.of(municipality).as(Role.SECRETARY);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> secretary.get("proposals").body("data", hasSize(1)));
        return secretary.get("proposals").extract().path("data[0].itemId");
    }
}
