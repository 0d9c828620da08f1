package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.agenda.ScriptedMeeting.CANARY;
import static se.kvalitetshjulet.agenda.ScriptedMeeting.MUNICIPALITY;
import static se.kvalitetshjulet.agenda.ScriptedMeeting.NOTHING;
import static se.kvalitetshjulet.agenda.ScriptedMeeting.SECRETARY;
import static se.kvalitetshjulet.agenda.ScriptedMeeting.member;
import static se.kvalitetshjulet.agenda.ScriptedMeeting.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * A board of five sits: one member is away and a substitute serves, one is disqualified, a vote is tied, one dissents; a
 * paragraph is approved at once and the rest afterwards, and what is secret is found nowhere that everybody may read.
 */
@QuarkusTest
class ScriptedMeetingTest extends WithRealParts {

    private String chair;
    private String vice;
    private String checker;
    private String disqualified;
    private String absent;
    private String substitute;
    private ScriptedMeeting meeting;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void the_minutes_state_what_the_law_demands_and_nothing_secret_leaves_them() throws Exception {
        elect();
        SECRETARY
                .post("matters", Map.of("title", "Riktlinjer för hemtjänst", "kind", "OTHER"))
                .statusCode(201);
        SECRETARY
                .post(
                        "matters",
                        Map.of(
                                "title",
                                CANARY,
                                "kind",
                                "OTHER",
                                "individual",
                                true,
                                "secrecy",
                                Map.of("provision", CANARY + ", 19 kap. 3 § OSL", "authority", "Nämnden")))
                .statusCode(201);
        meeting = new ScriptedMeeting(SECRETARY
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .statusCode(201)
                .extract()
                .path("meetingId"));
        var open = meeting.put("SOCN/2024:1");
        var secret = meeting.put("SOCN/2024:2");
        nothingHappensBeforeTheBoardSits(open);

        ClockInApril.goTo(Instant.parse("2024-04-24T11:20:00Z"));
        SECRETARY.post(meeting.at("/open"), NOTHING).statusCode(200);
        theRollIsCalled(open);
        theVoteIsTied(open);
        somebodyDissents(open);
        theParagraphIsApprovedAtOnce();
        theSecretItemIsDecided(secret);

        refused(
                meeting.withdraw("data.find { it.kind == 'Arrived' && it.content.member == '" + vice + "' }.number"),
                409,
                "paragraph-approved");
        ClockInApril.goTo(Instant.parse("2024-04-24T14:00:00Z"));
        SECRETARY.post(meeting.at("/close"), NOTHING).statusCode(200);
        refused(meeting.withdraw("data.find { it.kind == 'Closed' }.number"), 409, "entry-relied-on");
        refused(
                SECRETARY.post(meeting.item(open, "/proceedings/reserve"), Map.of("memberId", checker)),
                409,
                "paragraph-approved");
        refused(
                SECRETARY.post(meeting.item(secret, "/proceedings/reserve"), Map.of("memberId", checker)),
                409,
                "reservation-late");

        var minutes = new ScriptedMinutes(meeting, vice, checker, absent);
        minutes.theMinutesAreSigned();
        minutes.theMinutesSay();
        minutes.whatWasSignedStandsWhenTheRegisterIsPutRight();
        minutes.theNoticeComesUpAndDown();
        assertThat(new Topic(kafka, MUNICIPALITY).told(10))
                .noneMatch(event -> event.toString().contains("Kanarie"))
                .extracting(event -> event.get("type").asText())
                .contains(
                        "se.kvalitetshjulet.minutes.approved.v1",
                        "se.kvalitetshjulet.public-notice.posted.v1",
                        "se.kvalitetshjulet.public-notice.removed.v1");
    }

    private void elect() {
        chair = elect("Ordföranden, exempel", Map.of("office", "CHAIR", "login", "the-chair"));
        vice = elect("Vice ordföranden, exempel", Map.of("office", "FIRST_VICE_CHAIR", "login", "the-vice"));
        checker = elect("Justeraren, exempel", Map.of("login", "the-checker"));
        disqualified = elect("Den jäviga, exempel", Map.of());
        absent = elect("Den frånvarande, exempel", Map.of());
        substitute = elect("Ersättaren, exempel", Map.of("seat", "SUBSTITUTE", "order", 1));
    }

    private void nothingHappensBeforeTheBoardSits(String item) {
        refused(
                SECRETARY.post(meeting.at("/attendance/arrive"), Map.of("memberIds", List.of(chair))),
                409,
                "meeting-state");
        refused(SECRETARY.post(meeting.at("/minutes/approve"), NOTHING), 400, "invalid-request");
        refused(
                SECRETARY.post("public-notices", Map.of("meetingId", meeting.id(), "keptAt", "Stadshuset")),
                409,
                "nothing-to-post");
        SECRETARY.get(meeting.item(item, "/proceedings")).statusCode(200).body("serving", empty());
    }

    private void theRollIsCalled(String item) {
        SECRETARY
                .post(meeting.at("/attendance/arrive"), Map.of("memberIds", List.of(chair, vice)))
                .body("quorum.met", equalTo(false))
                .body("presiding", equalTo(chair));
        var recorded = SECRETARY.get(meeting.at("/record")).extract().<List<?>>path("data");
        SECRETARY
                .post(meeting.at("/attendance/arrive"), Map.of("memberIds", List.of(chair, chair, vice)))
                .statusCode(200);
        SECRETARY.get(meeting.at("/record")).body("data", hasSize(recorded.size()));
        refused(SECRETARY.post(meeting.item(item, "/decide"), Map.of("outcome", "APPROVED")), 409, "no-quorum");
        SECRETARY
                .post(meeting.at("/attendance/arrive"), Map.of("memberIds", List.of(checker, disqualified)))
                .body("quorum.met", equalTo(true));
        SECRETARY
                .post(meeting.at("/attendance/arrive"), Map.of("memberIds", List.of(substitute), "remote", true))
                .statusCode(200)
                .body("serving", hasSize(5))
                .body("serving.insteadOf", hasItem(containsString("Den frånvarande")))
                .body("absent.memberId", contains(absent));
        refused(
                SECRETARY.post(
                        meeting.at("/attendance/arrive"),
                        Map.of("memberIds", List.of(absent), "at", "2024-04-24T18:00:00Z")),
                400,
                "invalid-request");
        refused(electChair(chair), 400, "invalid-request");
        refused(electChair(absent), 400, "invalid-request");
        electChair(disqualified).statusCode(200).body("presiding", equalTo(chair));
        refused(meeting.electChecker(chair), 400, "invalid-request");
        refused(meeting.electChecker(absent), 400, "invalid-request");
        meeting.electChecker(checker).statusCode(200);
    }

    private void theVoteIsTied(String item) {
        var proceedings = meeting.item(item, "/proceedings");
        SECRETARY
                .post(proceedings + "/disqualify", Map.of("memberId", disqualified, "ground", "SUPERVISION"))
                .statusCode(200)
                .body("serving", hasSize(4))
                .body("quorum.met", equalTo(true));
        SECRETARY.post(proceedings + "/propose", Map.of("text", "Riktlinjerna antas."));
        SECRETARY
                .post(proceedings + "/propose", Map.of("memberId", checker, "text", "Riktlinjerna återremitteras."))
                .statusCode(200);
        List<String> proposals = SECRETARY.get(proceedings).extract().path("proposals.proposalId");
        SECRETARY
                .post(proceedings + "/order", Map.of("proposalIds", proposals))
                .statusCode(200)
                .body("question.no", containsString("återremitteras"));
        refused(SECRETARY.post(proceedings + "/begin-vote", Map.of("closed", true)), 400, "invalid-request");
        SECRETARY.post(proceedings + "/begin-vote", NOTHING).statusCode(200);
        refused(SECRETARY.post(meeting.item(item, "/decide"), Map.of("outcome", "APPROVED")), 409, "vote-unfinished");
        refused(meeting.count(proceedings, Map.of(disqualified, "YES")), 409, "voter-disqualified");
        refused(meeting.count(proceedings, Map.of(absent, "YES")), 409, "voter-absent");
        refused(meeting.count(proceedings, Map.of(chair, "YES")), 409, "vote-unfinished");
        SECRETARY.post(proceedings + "/set-authority", Map.of("against", true)).statusCode(200);
        refused(
                meeting.count(proceedings, Map.of(chair, "YES", vice, "YES", checker, "NO", substitute, "ABSTAIN")),
                409,
                "abstention-refused");
        SECRETARY.post(proceedings + "/set-authority", Map.of("against", false));
        meeting.count(proceedings, Map.of(chair, "YES", vice, "YES", checker, "NO", substitute, "NO"))
                .statusCode(200)
                .body("answers[0].result.winner", equalTo("YES"))
                .body("answers[0].result.decidedBy", equalTo("CHAIR"))
                .body("chosen", equalTo(proposals.getFirst()));
        SECRETARY
                .post(
                        meeting.item(item, "/decide"),
                        Map.of("outcome", "APPROVED", "points", List.of("Riktlinjerna antas.", "De gäller genast.")))
                .statusCode(200)
                .body("decision.paragraph", equalTo(1));
    }

    private void somebodyDissents(String item) {
        refused(
                SECRETARY.post(
                        meeting.item(item, "/proceedings/disqualify"), Map.of("memberId", vice, "ground", "CONCERNED")),
                409,
                "item-state");
        refused(SECRETARY.post(meeting.item(item, "/proceedings/begin-vote"), NOTHING), 409, "item-state");
        var reserve = meeting.item(item, "/proceedings/reserve");
        refused(SECRETARY.post(reserve, Map.of("memberId", disqualified)), 409, "voter-disqualified");
        String reservation = SECRETARY
                .post(reserve, Map.of("memberId", checker))
                .statusCode(200)
                .extract()
                .path("reservations[0].reservationId");
        int mistaken = SECRETARY
                .post(reserve, Map.of("memberId", vice))
                .statusCode(200)
                .extract()
                .path("reservations[1].number");
        SECRETARY
                .post(meeting.at("/record/" + mistaken + "/withdraw"), Map.of("reason", "Hördes fel"))
                .statusCode(204);
        SECRETARY
                .post(
                        meeting.item(item, "/proceedings/reservations/" + reservation + "/write"),
                        Map.of("text", "Riktlinjerna behöver beredas mer."))
                .statusCode(200)
                .body("reservations", hasSize(1));
        SECRETARY
                .get(meeting.at("/record?limit=100"))
                .body("data.find { it.number == " + mistaken + " }.withdrawnBy", equalTo(mistaken + 1));
    }

    private void theParagraphIsApprovedAtOnce() {
        refused(SECRETARY.post(meeting.at("/minutes/approve"), Map.of("paragraphs", List.of(1))), 409, "checkers-sign");
        SECRETARY
                .post(meeting.at("/minutes/hand-out"), Map.of("paragraphs", List.of(1)))
                .statusCode(200)
                .body("state", equalTo("CHECKING"))
                .body("versions[0].missing", hasSize(2));
        refused(meeting.sign("the-vice", 1), 403, "not-a-checker");
        refused(meeting.sign("nobody", 1), 403, "not-a-checker");
        meeting.sign("the-chair", 1).statusCode(200).body("paragraphs[0].approvedOn", nullValue());
        refused(meeting.sign("the-chair", 1), 409, "minutes-state");
        meeting.sign("the-checker", 1)
                .statusCode(200)
                .body("paragraphs[0].approvedOn", equalTo("2024-04-24"))
                .body("versions[0].signatures.valid", contains(true, true));
        refused(
                SECRETARY.post(meeting.at("/minutes/hand-out"), Map.of("paragraphs", List.of(1))),
                409,
                "paragraph-approved");
        refused(
                SECRETARY.post(meeting.at("/minutes/hand-out"), Map.of("paragraphs", List.of(9))),
                400,
                "invalid-request");
    }

    private void theSecretItemIsDecided(String item) {
        var proceedings = meeting.item(item, "/proceedings");
        SECRETARY
                .post(proceedings + "/propose", Map.of("text", CANARY + " flyger"))
                .statusCode(200);
        member("nobody").get(proceedings).statusCode(404);
        member("the-chair").get(proceedings).statusCode(200).body("authority", equalTo(true));
        SECRETARY
                .post(
                        meeting.item(item, "/decide"),
                        Map.of("outcome", "APPROVED", "points", List.of(CANARY + " får flyga")))
                .statusCode(200);
        SECRETARY
                .post(
                        proceedings + "/disqualify-afterwards",
                        Map.of("memberId", disqualified, "ground", "CONCERNED", "reason", "Glömdes"))
                .statusCode(200)
                .body("disqualified.afterwards", contains("Glömdes"))
                .body("serving", hasSize(4));
    }

    private String elect(String name, Map<String, Object> besides) {
        var elected = new HashMap<String, Object>(
                Map.of("name", name, "party", "Partiet", "seat", "ORDINARY", "from", "2023-01-01"));
        elected.putAll(besides);
        return SECRETARY.post("members", elected).statusCode(201).extract().path("memberId");
    }

    private ValidatableResponse electChair(String member) {
        return SECRETARY.post(meeting.at("/attendance/elect-chair"), Map.of("memberId", member));
    }
}
