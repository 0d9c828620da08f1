package se.kvalitetshjulet.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static se.kvalitetshjulet.agenda.ScriptedMeeting.CANARY;
import static se.kvalitetshjulet.agenda.ScriptedMeeting.NOTHING;
import static se.kvalitetshjulet.agenda.ScriptedMeeting.SECRETARY;
import static se.kvalitetshjulet.agenda.ScriptedMeeting.member;
import static se.kvalitetshjulet.agenda.ScriptedMeeting.refused;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.kit.PdfUa;

/**
 * What comes after the meeting of the script: its minutes are signed, say what the law demands, and are posted.
 *
 * @param vice the vice chair, who was there
 * @param checker the elected checker
 * @param absent a member who was not
 */
record ScriptedMinutes(ScriptedMeeting meeting, String vice, String checker, String absent) {

    void theMinutesAreSigned() {
        meeting.electChecker(vice).statusCode(200);
        SECRETARY.get(meeting.at("/minutes")).body("state", equalTo("DRAFT")).body("versions[0].missing", hasSize(0));
        meeting.electChecker(checker).statusCode(200);
        SECRETARY.get("minutes-reminders").body("data.handedOut", contains(false));
        SECRETARY.post(meeting.at("/minutes/hand-out"), NOTHING).body("versions", hasSize(2));
        SECRETARY.post(meeting.at("/minutes/hand-out"), NOTHING).body("versions", hasSize(2));
        SECRETARY.get("minutes-reminders").body("data.daysLeft", contains(14)).body("data[0].waitingFor", hasSize(2));
        meeting.sign("the-chair", 2).statusCode(200);
        member("the-checker")
                .post(meeting.at("/minutes/versions/2/refuse"), Map.of("reason", CANARY + " får flyga är fel"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("versions[1].signatures.refused", hasItem(CANARY + " får flyga är fel"));
        member("nobody").get(meeting.at("/minutes")).body("versions[1].signatures.refused", hasItem(""));
        SECRETARY.post(meeting.at("/minutes/hand-out"), NOTHING).statusCode(200);
        meeting.sign("the-chair", 3).statusCode(200);
        SECRETARY
                .post(
                        meeting.at("/attendance/depart"),
                        Map.of("memberIds", List.of(vice), "at", "2024-04-24T12:30:00Z"))
                .statusCode(200);
        refused(meeting.sign("the-checker", 3), 409, "minutes-state");
        SECRETARY.post(meeting.at("/minutes/hand-out"), NOTHING).statusCode(200);
        ClockInApril.goTo(Instant.parse("2024-05-13T08:00:00Z"));
        meeting.sign("the-chair", 4).statusCode(200);
        meeting.sign("the-checker", 4)
                .statusCode(200)
                .body("approved", equalTo(true))
                .body("state", equalTo("APPROVED"))
                .body("late", equalTo(true));
        refused(
                SECRETARY.post(meeting.at("/attendance/arrive"), Map.of("memberIds", List.of(absent))),
                409,
                "paragraph-approved");
    }

    void theMinutesSay() throws Exception {
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
        assertThat(printed("?whole=true"))
                .contains(CANARY + " får flyga", "§ 1 och 2: " + CANARY, "efter beslutet: Glömdes");
        assertThat(member("nobody")
                        .request()
                        .accept("text/html")
                        .get(SECRETARY.at(meeting.at("/minutes/document?whole=true")))
                        .asString())
                .doesNotContain("Kanarie");
        member("nobody").get(meeting.at("/minutes/document?whole=true")).body("whole", equalTo(false));
        var pdf = SECRETARY
                .request()
                .accept("application/pdf")
                .get(SECRETARY.at(meeting.at("/minutes/document")))
                .asByteArray();
        assertThat(PdfUa.faultsOf(pdf)).isEmpty();
    }

    void whatWasSignedStandsWhenTheRegisterIsPutRight() {
        String term = SECRETARY.get("members/" + vice).extract().path("terms[0].termId");
        SECRETARY
                .request()
                .header("If-Match", SECRETARY.get("members/" + vice).extract().header("ETag"))
                .body(Map.of("reason", "Fel nämnd"))
                .post(SECRETARY.at("members/" + vice + "/terms/" + term + "/strike"))
                .then()
                .statusCode(200);
        assertThat(printed("")).contains("Ja: Ordföranden, exempel (Partiet) och Vice ordföranden, exempel (Partiet).");
    }

    void theNoticeComesUpAndDown() {
        var where = Map.of("meetingId", meeting.id(), "keptAt", "Stadshuset, Fredsgatan 1");
        var elsewhere = new HashMap<String, Object>(where);
        elsewhere.put("postedOn", "2024-04-25");
        refused(SECRETARY.post("public-notices", elsewhere), 400, "invalid-request");
        elsewhere.put("stoodElsewhere", "Den gamla anslagstavlan, vid bytet av system");
        elsewhere.put("postedOn", "2024-05-13");
        refused(SECRETARY.post("public-notices", elsewhere), 400, "invalid-request");
        elsewhere.put("postedOn", "2024-04-25");
        SECRETARY
                .post("public-notices", elsewhere)
                .statusCode(201)
                .body("paragraphs.paragraph", contains(1))
                .body("late", equalTo(false))
                .body("enteredOn", equalTo("2024-05-13"))
                .body("appealUntil", equalTo("2024-05-16"));
        String notice = SECRETARY
                .post("public-notices", where)
                .statusCode(201)
                .body("paragraphs.heading", contains("Sekretessärende"))
                .body("late", equalTo(false))
                .body("appealUntil", equalTo("2024-06-03"))
                .body("mayComeDownOn", equalTo("2024-06-04"))
                .body("paragraphs[0].legalForceOn", equalTo("2024-06-04"))
                .extract()
                .path("noticeId");
        refused(SECRETARY.post("public-notices", where), 409, "nothing-to-post");
        var open = given().get(SECRETARY.at("public-notices"))
                .then()
                .statusCode(200)
                .body("data", hasSize(2));
        assertThat(open.extract().asString()).doesNotContain("Kanarie");
        assertThat(open.extract().headers().getValues("Set-Cookie")).isEmpty();

        refused(SECRETARY.post("public-notices/" + notice + "/remove", NOTHING), 409, "notice-stands");
        ClockInApril.goTo(Instant.parse("2024-06-04T08:00:00Z"));
        given().get(SECRETARY.at("public-notices")).then().body("data.overdue", contains(true, true));
        SECRETARY
                .post("public-notices/" + notice + "/remove", NOTHING)
                .statusCode(200)
                .body("removedOn", equalTo("2024-06-04"));
        refused(SECRETARY.post("public-notices/" + notice + "/remove", NOTHING), 409, "notice-removed");
        given().get(SECRETARY.at("public-notices/" + notice)).then().statusCode(404);
    }

    private String printed(String query) {
        return SECRETARY
                .request()
                .accept("text/html")
                .get(SECRETARY.at(meeting.at("/minutes/document" + query)))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace('\u00a0', ' ');
    }
}
