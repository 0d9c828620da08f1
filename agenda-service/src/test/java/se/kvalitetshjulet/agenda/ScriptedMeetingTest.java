package se.kvalitetshjulet.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.PdfUa;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

/**
 * A board of five sits: one member is away and a substitute serves, one is disqualified, a vote is tied, one dissents; a
 * paragraph is approved at once and the rest afterwards, and what is secret is found nowhere that everybody may read.
 */
@QuarkusTest
class ScriptedMeetingTest extends WithRealParts {

    private static final String MUNICIPALITY = "7550";
    private static final String CANARY = "Kanariefågeln";
    private static final Map<String, Object> NOTHING = Map.of();

    private final Api secretary = Api.of(MUNICIPALITY).as(Role.SECRETARY);

    private String chair;
    private String vice;
    private String checker;
    private String disqualified;
    private String absent;
    private String substitute;
    private String meeting;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void the_minutes_state_what_the_law_demands_and_nothing_secret_leaves_them() throws Exception {
        elect();
        secretary
                .post("matters", Map.of("title", "Riktlinjer för hemtjänst", "kind", "OTHER"))
                .statusCode(201);
        secretary
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
        meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .statusCode(201)
                .extract()
                .path("meetingId");
        var open = put("SOCN/2024:1");
        var secret = put("SOCN/2024:2");
        nothingHappensBeforeTheBoardSits(open);

        ClockInApril.goTo(Instant.parse("2024-04-24T11:20:00Z"));
        secretary.post(at("/open"), NOTHING).statusCode(200);
        theRollIsCalled(open);
        theVoteIsTied(open);
        somebodyDissents(open);
        theParagraphIsApprovedAtOnce();
        theSecretItemIsDecided(secret);

        refused(
                withdraw("data.find { it.kind == 'Arrived' && it.content.member == '" + vice + "' }.number"),
                409,
                "paragraph-approved");
        ClockInApril.goTo(Instant.parse("2024-04-24T14:00:00Z"));
        secretary.post(at("/close"), NOTHING).statusCode(200);
        refused(withdraw("data.find { it.kind == 'Closed' }.number"), 409, "entry-relied-on");
        refused(
                secretary.post(item(open, "/proceedings/reserve"), Map.of("memberId", checker)),
                409,
                "paragraph-approved");
        refused(
                secretary.post(item(secret, "/proceedings/reserve"), Map.of("memberId", checker)),
                409,
                "reservation-late");

        theMinutesAreSigned();
        theMinutesSay();
        whatWasSignedStandsWhenTheRegisterIsPutRight();
        theNoticeComesUpAndDown();
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
        refused(secretary.post(at("/attendance/arrive"), Map.of("memberIds", List.of(chair))), 409, "meeting-state");
        refused(secretary.post(at("/minutes/approve"), NOTHING), 400, "invalid-request");
        refused(
                secretary.post("public-notices", Map.of("meetingId", meeting, "keptAt", "Stadshuset")),
                409,
                "nothing-to-post");
        secretary.get(item(item, "/proceedings")).statusCode(200).body("serving", empty());
    }

    private void theRollIsCalled(String item) {
        secretary
                .post(at("/attendance/arrive"), Map.of("memberIds", List.of(chair, vice)))
                .body("quorum.met", equalTo(false))
                .body("presiding", equalTo(chair));
        refused(secretary.post(item(item, "/decide"), Map.of("outcome", "APPROVED")), 409, "no-quorum");
        secretary
                .post(at("/attendance/arrive"), Map.of("memberIds", List.of(checker, disqualified)))
                .body("quorum.met", equalTo(true));
        secretary
                .post(at("/attendance/arrive"), Map.of("memberIds", List.of(substitute), "remote", true))
                .statusCode(200)
                .body("serving", hasSize(5))
                .body("serving.insteadOf", hasItem(containsString("Den frånvarande")))
                .body("absent.memberId", contains(absent));
        refused(
                secretary.post(
                        at("/attendance/arrive"), Map.of("memberIds", List.of(absent), "at", "2024-04-24T18:00:00Z")),
                400,
                "invalid-request");
        refused(electChecker(chair), 400, "invalid-request");
        refused(electChecker(absent), 400, "invalid-request");
        electChecker(checker).statusCode(200);
    }

    private void theVoteIsTied(String item) {
        var proceedings = item(item, "/proceedings");
        secretary
                .post(proceedings + "/disqualify", Map.of("memberId", disqualified, "ground", "SUPERVISION"))
                .statusCode(200)
                .body("serving", hasSize(4))
                .body("quorum.met", equalTo(true));
        secretary.post(proceedings + "/propose", Map.of("text", "Riktlinjerna antas."));
        secretary
                .post(proceedings + "/propose", Map.of("memberId", checker, "text", "Riktlinjerna återremitteras."))
                .statusCode(200);
        List<String> proposals = secretary.get(proceedings).extract().path("proposals.proposalId");
        secretary
                .post(proceedings + "/order", Map.of("proposalIds", proposals))
                .statusCode(200)
                .body("question.no", containsString("återremitteras"));
        refused(secretary.post(proceedings + "/begin-vote", Map.of("closed", true)), 400, "invalid-request");
        secretary.post(proceedings + "/begin-vote", NOTHING).statusCode(200);
        refused(secretary.post(item(item, "/decide"), Map.of("outcome", "APPROVED")), 409, "vote-unfinished");
        refused(count(proceedings, Map.of(disqualified, "YES")), 409, "voter-disqualified");
        refused(count(proceedings, Map.of(absent, "YES")), 409, "voter-absent");
        refused(count(proceedings, Map.of(chair, "YES")), 409, "vote-unfinished");
        secretary.post(proceedings + "/set-authority", Map.of("against", true)).statusCode(200);
        refused(
                count(proceedings, Map.of(chair, "YES", vice, "YES", checker, "NO", substitute, "ABSTAIN")),
                409,
                "abstention-refused");
        secretary.post(proceedings + "/set-authority", Map.of("against", false));
        count(proceedings, Map.of(chair, "YES", vice, "YES", checker, "NO", substitute, "NO"))
                .statusCode(200)
                .body("answers[0].result.winner", equalTo("YES"))
                .body("answers[0].result.decidedBy", equalTo("CHAIR"))
                .body("chosen", equalTo(proposals.getFirst()));
        secretary
                .post(
                        item(item, "/decide"),
                        Map.of("outcome", "APPROVED", "points", List.of("Riktlinjerna antas.", "De gäller genast.")))
                .statusCode(200)
                .body("decision.paragraph", equalTo(1));
    }

    private void somebodyDissents(String item) {
        refused(
                secretary.post(item(item, "/proceedings/disqualify"), Map.of("memberId", vice, "ground", "CONCERNED")),
                409,
                "item-state");
        refused(secretary.post(item(item, "/proceedings/begin-vote"), NOTHING), 409, "item-state");
        var reserve = item(item, "/proceedings/reserve");
        refused(secretary.post(reserve, Map.of("memberId", disqualified)), 409, "voter-disqualified");
        String reservation = secretary
                .post(reserve, Map.of("memberId", checker))
                .statusCode(200)
                .extract()
                .path("reservations[0].reservationId");
        int mistaken = secretary
                .post(reserve, Map.of("memberId", vice))
                .statusCode(200)
                .extract()
                .path("reservations[1].number");
        secretary
                .post(at("/record/" + mistaken + "/withdraw"), Map.of("reason", "Hördes fel"))
                .statusCode(204);
        secretary
                .post(
                        item(item, "/proceedings/reservations/" + reservation + "/write"),
                        Map.of("text", "Riktlinjerna behöver beredas mer."))
                .statusCode(200)
                .body("reservations", hasSize(1));
        secretary
                .get(at("/record?limit=100"))
                .body("data.find { it.number == " + mistaken + " }.withdrawnBy", equalTo(mistaken + 1));
    }

    private void theParagraphIsApprovedAtOnce() {
        refused(secretary.post(at("/minutes/approve"), Map.of("paragraphs", List.of(1))), 409, "checkers-sign");
        secretary
                .post(at("/minutes/hand-out"), Map.of("paragraphs", List.of(1)))
                .statusCode(200)
                .body("state", equalTo("CHECKING"))
                .body("versions[0].missing", hasSize(2));
        refused(sign("the-vice", 1), 403, "not-a-checker");
        refused(sign("nobody", 1), 403, "not-a-checker");
        sign("the-chair", 1).statusCode(200).body("paragraphs[0].approvedOn", nullValue());
        refused(sign("the-chair", 1), 409, "minutes-state");
        sign("the-checker", 1)
                .statusCode(200)
                .body("paragraphs[0].approvedOn", equalTo("2024-04-24"))
                .body("versions[0].signatures.valid", contains(true, true));
        refused(secretary.post(at("/minutes/hand-out"), Map.of("paragraphs", List.of(1))), 409, "paragraph-approved");
        refused(secretary.post(at("/minutes/hand-out"), Map.of("paragraphs", List.of(9))), 400, "invalid-request");
    }

    private void theSecretItemIsDecided(String item) {
        var proceedings = item(item, "/proceedings");
        secretary
                .post(proceedings + "/propose", Map.of("text", CANARY + " flyger"))
                .statusCode(200);
        member("nobody").get(proceedings).statusCode(404);
        member("the-chair").get(proceedings).statusCode(200).body("authority", equalTo(true));
        secretary
                .post(item(item, "/decide"), Map.of("outcome", "APPROVED", "points", List.of(CANARY + " får flyga")))
                .statusCode(200);
    }

    private void theMinutesAreSigned() {
        secretary.get("minutes-reminders").body("data.handedOut", contains(false));
        secretary.post(at("/minutes/hand-out"), NOTHING).statusCode(200);
        secretary.get("minutes-reminders").body("data.daysLeft", contains(14)).body("data[0].waitingFor", hasSize(2));
        sign("the-chair", 2).statusCode(200);
        member("the-checker")
                .post(at("/minutes/versions/2/refuse"), Map.of("reason", CANARY + " får flyga är fel"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("versions[1].signatures.refused", hasItem(CANARY + " får flyga är fel"));
        member("nobody").get(at("/minutes")).body("versions[1].signatures.refused", hasItem(""));
        secretary.post(at("/minutes/hand-out"), NOTHING).statusCode(200);
        sign("the-chair", 3).statusCode(200);
        secretary
                .post(at("/attendance/depart"), Map.of("memberIds", List.of(vice), "at", "2024-04-24T12:30:00Z"))
                .statusCode(200);
        refused(sign("the-checker", 3), 409, "minutes-state");
        secretary.post(at("/minutes/hand-out"), NOTHING).statusCode(200);
        ClockInApril.goTo(Instant.parse("2024-05-13T08:00:00Z"));
        sign("the-chair", 4).statusCode(200);
        sign("the-checker", 4)
                .statusCode(200)
                .body("approved", equalTo(true))
                .body("state", equalTo("APPROVED"))
                .body("late", equalTo(true));
        refused(
                secretary.post(at("/attendance/arrive"), Map.of("memberIds", List.of(absent))),
                409,
                "paragraph-approved");
    }

    private void theMinutesSay() throws Exception {
        var open = printed("");
        assertThat(open)
                .contains("Nämndrummet", "kl. 13.20–16.00", "Justeraren, exempel", "26 april 2024")
                .contains("Ersättaren, exempel", "tjänstgörande ersättare, på distans")
                .contains("§ 1 Riktlinjer för hemtjänst", "SOCN/2024:1")
                .contains("Den jäviga, exempel (Partiet) deltar inte på grund av jäv")
                .contains("Förvaltningen: Riktlinjerna antas.", "Ordföranden ställer förslagen mot varandra.")
                .contains("2 ja, 2 nej, 0 avstår; avgjort genom ordförandens utslagsröst")
                .contains("Ja: Ordföranden, exempel (Partiet) och Vice ordföranden, exempel (Partiet).")
                .contains("<li>De gäller genast.</li>")
                .contains("Justeraren, exempel (Partiet) reserverar sig", "Riktlinjerna behöver beredas mer.")
                .contains("§ 2 Sekretessärende", "19 kap. 3 § offentlighets- och sekretesslagen (2009:400)")
                .contains("efter den sista dagen", "Signaturen stämmer med texten.")
                .doesNotContain("Kanarie");
        assertThat(open).contains("avstått från att justera § 1 och 2.");
        assertThat(printed("?whole=true")).contains(CANARY + " får flyga", "§ 1 och 2: " + CANARY);
        assertThat(member("nobody")
                        .request()
                        .accept("text/html")
                        .get(secretary.at(at("/minutes/document?whole=true")))
                        .asString())
                .doesNotContain("Kanarie");
        member("nobody").get(at("/minutes/document?whole=true")).body("whole", equalTo(false));
        var pdf = secretary
                .request()
                .accept("application/pdf")
                .get(secretary.at(at("/minutes/document")))
                .asByteArray();
        assertThat(PdfUa.faultsOf(pdf)).isEmpty();
    }

    private void whatWasSignedStandsWhenTheRegisterIsPutRight() {
        String term = secretary.get("members/" + vice).extract().path("terms[0].termId");
        secretary
                .request()
                .header("If-Match", secretary.get("members/" + vice).extract().header("ETag"))
                .body(Map.of("reason", "Fel nämnd"))
                .post(secretary.at("members/" + vice + "/terms/" + term + "/strike"))
                .then()
                .statusCode(200);
        assertThat(printed("")).contains("Ja: Ordföranden, exempel (Partiet) och Vice ordföranden, exempel (Partiet).");
    }

    private void theNoticeComesUpAndDown() {
        var where = Map.of("meetingId", meeting, "keptAt", "Stadshuset, Fredsgatan 1");
        var elsewhere = new HashMap<String, Object>(where);
        elsewhere.put("postedOn", "2024-04-25");
        refused(secretary.post("public-notices", elsewhere), 400, "invalid-request");
        elsewhere.put("stoodElsewhere", "Den gamla anslagstavlan, vid bytet av system");
        secretary
                .post("public-notices", elsewhere)
                .statusCode(201)
                .body("paragraphs.paragraph", contains(1))
                .body("late", equalTo(false))
                .body("enteredOn", equalTo("2024-05-13"))
                .body("appealUntil", equalTo("2024-05-16"));
        String notice = secretary
                .post("public-notices", where)
                .statusCode(201)
                .body("paragraphs.heading", contains("Sekretessärende"))
                .body("late", equalTo(false))
                .body("appealUntil", equalTo("2024-06-03"))
                .body("mayComeDownOn", equalTo("2024-06-04"))
                .body("paragraphs[0].legalForceOn", equalTo("2024-06-04"))
                .extract()
                .path("noticeId");
        refused(secretary.post("public-notices", where), 409, "nothing-to-post");
        var open = given().get(secretary.at("public-notices"))
                .then()
                .statusCode(200)
                .body("data", hasSize(2));
        assertThat(open.extract().asString()).doesNotContain("Kanarie");
        assertThat(open.extract().headers().getValues("Set-Cookie")).isEmpty();

        refused(secretary.post("public-notices/" + notice + "/remove", NOTHING), 409, "notice-stands");
        ClockInApril.goTo(Instant.parse("2024-06-04T08:00:00Z"));
        given().get(secretary.at("public-notices")).then().body("data.overdue", contains(true, true));
        secretary
                .post("public-notices/" + notice + "/remove", NOTHING)
                .statusCode(200)
                .body("removedOn", equalTo("2024-06-04"));
        refused(secretary.post("public-notices/" + notice + "/remove", NOTHING), 409, "notice-removed");
        given().get(secretary.at("public-notices/" + notice)).then().statusCode(404);
    }

    private String printed(String query) {
        return secretary
                .request()
                .accept("text/html")
                .get(secretary.at(at("/minutes/document" + query)))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace('\u00a0', ' ');
    }

    private String elect(String name, Map<String, Object> besides) {
        var elected = new HashMap<String, Object>(
                Map.of("name", name, "party", "Partiet", "seat", "ORDINARY", "from", "2023-01-01"));
        elected.putAll(besides);
        return secretary.post("members", elected).statusCode(201).extract().path("memberId");
    }

    private String put(String number) {
        return secretary
                .post(at("/items"), Map.of("registryNumber", number))
                .statusCode(201)
                .extract()
                .path("itemId");
    }

    private ValidatableResponse count(String proceedings, Map<String, String> ballots) {
        return secretary.post(
                proceedings + "/count-vote",
                Map.of(
                        "ballots",
                        ballots.entrySet().stream()
                                .map(each -> Map.of("memberId", each.getKey(), "ballot", each.getValue()))
                                .toList()));
    }

    private ValidatableResponse withdraw(String which) {
        int number = secretary.get(at("/record?limit=100")).extract().path(which);
        return secretary.post(at("/record/" + number + "/withdraw"), Map.of("reason", "Hördes fel"));
    }

    private ValidatableResponse electChecker(String member) {
        return secretary.post(
                at("/attendance/elect-checkers"),
                Map.of("memberIds", List.of(member), "day", "2024-04-26", "place", "Stadshuset"));
    }

    private ValidatableResponse sign(String login, int version) {
        return member(login).post(at("/minutes/versions/" + version + "/sign"), NOTHING);
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", equalTo("urn:kvalitetshjulet:problem:" + problem));
    }

    private String at(String path) {
        return "meetings/" + meeting + path;
    }

    private String item(String item, String path) {
        return at("/items/" + item + path);
    }

    private static Login member(String login) {
        return new Login(login);
    }

    /** Somebody with a login of their own and the role of a member. */
    private record Login(String subject) {

        ValidatableResponse get(String path) {
            return request().get(Api.of(MUNICIPALITY).at(path)).then();
        }

        ValidatableResponse post(String path, Map<String, ?> body) {
            return request().body(body).post(Api.of(MUNICIPALITY).at(path)).then();
        }

        io.restassured.specification.RequestSpecification request() {
            var user = new SampleUser(
                    subject,
                    subject,
                    "Förtroendevald",
                    "loa3",
                    List.of(SampleUser.Assignment.of(MUNICIPALITY, "socn", "MEMBER")));
            return given().contentType("application/json").auth().oauth2(RealParts.token(user));
        }
    }
}
