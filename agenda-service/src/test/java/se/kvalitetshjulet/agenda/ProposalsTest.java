package se.kvalitetshjulet.agenda;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class ProposalsTest extends WithRealParts {

    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    void a_proposal_is_sent_back_with_a_reason_proposed_again_postponed_to_a_meeting_and_accepted_there() {
        var secretary = Api.of("7811").as(Role.SECRETARY);
        var investigator = Api.of("7811").as(Role.INVESTIGATOR);
        var item = propose(investigator, register(secretary, false));
        var path = "proposals/" + item;
        secretary.post(path + "/send-back", Map.of("reason", " ")).statusCode(400);
        secretary
                .post(path + "/send-back", Map.of("reason", "Barnrättsperspektivet saknas."))
                .statusCode(200)
                .body("status", equalTo("SENT_BACK"));
        secretary
                .post(path + "/postpone", Map.of("meetingId", UUID.randomUUID()))
                .statusCode(400);
        var meeting = meeting(secretary, "2024-04-24T11:15:00Z");
        secretary
                .post("meetings/" + meeting + "/items", Map.of("proposalId", item))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:item-state"));
        investigator.get("proposals?status=SENT_BACK").body("data.itemId", contains(item));
        investigator.get("proposals").body("data", empty());

        investigator.post(path + "/propose-again", NOTHING).statusCode(200).body("status", equalTo("PROPOSED"));
        var later = meeting(secretary, "2024-05-22T11:15:00Z");
        secretary
                .post(path + "/postpone", Map.of("meetingId", later, "reason", "Yttrandet hinner inte bli klart."))
                .statusCode(200)
                .body("waitsFor", equalTo(later));
        secretary
                .post("meetings/" + later + "/items", Map.of("proposalId", item))
                .statusCode(201)
                .body("number", equalTo("4"));
        Api.of("7811")
                .as(Role.MEMBER)
                .get(path + "/course")
                .body("data.what", contains("PROPOSED", "SENT_BACK", "PROPOSED_AGAIN", "POSTPONED", "ACCEPTED"))
                .body("data[1].reason", equalTo("Barnrättsperspektivet saknas."))
                .body("data[1].by", notNullValue())
                .body("data[3].meetingOn", equalTo("2024-05-22"));
    }

    @Test
    void the_course_of_a_question_goes_on_over_the_meetings_that_postpone_it() {
        var secretary = Api.of("7812").as(Role.SECRETARY);
        var number = register(secretary, false);
        var meeting = meeting(secretary, "2024-04-03T11:15:00Z");
        String item = secretary
                .post("meetings/" + meeting + "/items", Map.of("registryNumber", number))
                .extract()
                .path("itemId");
        secretary
                .post("meetings/" + meeting + "/items", Map.of("registryNumber", number))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:matter-on-agenda"));
        secretary.post("meetings/" + meeting + "/open", NOTHING).statusCode(200);
        secretary
                .post("meetings/" + meeting + "/items/" + item + "/decide", Map.of("outcome", "POSTPONED"))
                .statusCode(200);
        secretary.post("meetings/" + meeting + "/close", NOTHING).statusCode(200);
        String again = secretary.get("proposals").extract().path("data[0].itemId");
        for (var path : new String[] {
            "proposals/" + item + "/course",
            "proposals/" + again + "/course",
            "matters/" + number.replace('/', '-').replace(':', '-') + "/course"
        }) {
            secretary
                    .get(path)
                    .body("data", hasSize(3))
                    .body("data.what", contains("ACCEPTED", "DECIDED", "PROPOSED_AGAIN"))
                    .body("data[1].meetingOn", equalTo("2024-04-03"))
                    .body("data[1].paragraph", equalTo(1));
        }
    }

    @Test
    void a_withdrawn_proposal_waits_no_more_and_a_secret_one_shows_its_course_to_nobody_outside() {
        var secretary = Api.of("7813").as(Role.SECRETARY);
        var number = register(secretary, true);
        var item = propose(secretary, number);
        secretary
                .post("proposals/" + item + "/withdraw", Map.of("reason", "Kanariefågeln är återfunnen."))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        secretary.get("proposals").body("data", empty());
        secretary.get("proposals/" + item + "/course").body("data.what", contains("PROPOSED", "WITHDRAWN"));
        var head = Api.of("7813").as(Role.HEAD_OF_DEPARTMENT);
        head.get("proposals/" + item + "/course").statusCode(200).body("data", empty());
        head.post("proposals/" + item + "/propose-again", NOTHING).statusCode(404);
        head.post("proposals", Map.of("registryNumber", number)).statusCode(400);
        head.post("proposals/" + UUID.randomUUID() + "/withdraw", NOTHING).statusCode(404);
    }

    private static String register(Api secretary, boolean secret) {
        return secretary
                .post("matters", Map.of("title", "Motion om nollvision", "kind", "MOTION", "secret", secret))
                .statusCode(201)
                .extract()
                .path("registryNumber");
    }

    private static String propose(Api by, String number) {
        return by.post("proposals", Map.of("registryNumber", number))
                .statusCode(201)
                .extract()
                .path("itemId");
    }

    private static String meeting(Api secretary, String startsAt) {
        return secretary
                .post("meetings", Map.of("startsAt", startsAt, "place", "Nämndrummet"))
                .statusCode(201)
                .extract()
                .path("meetingId");
    }
}
