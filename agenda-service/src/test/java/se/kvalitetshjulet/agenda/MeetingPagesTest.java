package se.kvalitetshjulet.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

/** What the secretary does with a meeting before and after it sits, and what everybody reads of it on the notice board. */
@QuarkusTest
class MeetingPagesTest extends WithRealParts {

    private static final String PAGES = "/agenda/sidor/9999/socn";
    private static final Map<String, String> NOTHING = Map.of();
    private static final Api SECRETARY = Api.of("9999").as(Role.SECRETARY);

    @TestHTTPResource
    URI service;

    private Browser secretary;
    private String meeting;

    @Test
    void a_meeting_is_moved_asked_about_held_and_read_by_everybody() {
        ClockInApril.goTo(Instant.parse("2020-05-05T08:00:00Z"));
        secretary = new Browser(service);
        secretary.logIn("secretary", PAGES + "/sammantraden").says("Ledamöterna får delta på distans");
        meeting = secretary
                .post(
                        PAGES + "/sammantraden",
                        Map.of("date", "2020-05-06", "time", "13:15", "place", "Salen", "remote", "true"))
                .says("Salen och på distans", "Dagordningen klar", "Försenat")
                .path();
        isMoved();
        isAskedAbout();
        var deferred = item("Budgeten", false);
        var individual = item("Bidraget", true);
        closesOnlyWhenAllIsDecided(deferred, individual);
        everybodyReads();
        isNotProposedAgain();
    }

    /** Other tests count what has been proposed to this board. */
    private static void isNotProposedAgain() {
        String again = SECRETARY
                .get("proposals")
                .body("data.heading", contains("Budgeten"))
                .extract()
                .path("data[0].itemId");
        SECRETARY
                .post("proposals/" + again + "/withdraw", Map.of("reason", "Budgeten är antagen."))
                .statusCode(200);
    }

    private void isMoved() {
        secretary.get(meeting + "/flytta").says("value=\"2020-05-06\"", "value=\"13:15\"", "checked=\"checked\"");
        var seen = Map.of("date", "2020-05-07", "time", "14:00", "place", "Plan 3", "version", version());
        assertThat(secretary
                        .post(meeting + "/flytta", Map.of("date", "2020-05-07", "time", "sent", "place", "Plan 3"))
                        .says("Ange klockslaget", "value=\"sent\"")
                        .status())
                .isEqualTo(422);
        secretary
                .post(meeting + "/flytta", seen)
                .says("2020-05-07 kl. 14.00", "Plan 3")
                .saysNothingOf("på distans");
        secretary.post(meeting + "/flytta", seen).says("Sammanträdet flyttades inte", "Hämta den senaste versionen");
    }

    private void isAskedAbout() {
        ClockInApril.goTo(Instant.parse("2020-05-07T08:00:00Z"));
        secretary
                .post(meeting + "/oppna", NOTHING)
                .says("Öppna sammanträdet?", "Dagordningen är inte godkänd.", "Kallelsen är inte utsänd.")
                .says("börjar först 2020-05-07 kl. 14.00");
        secretary.get(meeting).says("Planerat");
        secretary.post(meeting + "/oppna", Map.of("confirmed", "true")).says("Öppnat");
        SECRETARY.callRoll(idOf(meeting));
    }

    private String item(String title, boolean individual) {
        String number = SECRETARY
                .post("matters", Map.of("title", title, "kind", "OTHER", "individual", individual))
                .statusCode(201)
                .extract()
                .path("registryNumber");
        return SECRETARY
                .post("meetings/" + idOf(meeting) + "/items", Map.of("registryNumber", number))
                .statusCode(201)
                .extract()
                .path("itemId");
    }

    private void closesOnlyWhenAllIsDecided(String deferred, String individual) {
        decide(individual, "APPROVED", "Bidraget beviljas.");
        secretary
                .post(meeting + "/avsluta", NOTHING)
                .says("Det gick inte att genomföra", "Inte avgjort:", "/punkter/" + deferred + "\">");
        decide(deferred, "POSTPONED", "Budgeten bordläggs till juni.");
        secretary.post(meeting + "/avsluta", NOTHING).says("Justera protokollet");
    }

    private void decide(String item, String outcome, String point) {
        SECRETARY
                .post(
                        "meetings/" + idOf(meeting) + "/items/" + item + "/decide",
                        Map.of("outcome", outcome, "points", List.of(point)))
                .statusCode(200);
    }

    private void everybodyReads() {
        secretary.post(meeting + "/justera", NOTHING).says("justerad 2020-05-07");
        String notice = SECRETARY
                .post("public-notices", Map.of("meetingId", idOf(meeting), "keptAt", "Stadshuset"))
                .statusCode(201)
                .body("paragraphs[0].heading", equalTo("Bidraget"), "paragraphs[0].legalForceOn", equalTo("2020-05-29"))
                .body("paragraphs[1].heading", equalTo("Budgeten"), "paragraphs[1].legalForceOn", nullValue())
                .extract()
                .path("noticeId");
        var minutes = PAGES + "/anslagstavla/" + notice + "/protokoll";
        assertThat(given().get(service.resolve(PAGES + "/anslagstavla")).asString())
                .contains(minutes, "Ärendet avgörs senare");
        var open = given().redirects().follow(false).get(service.resolve(minutes));
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.headers().getValues("Set-Cookie")).isEmpty();
        assertThat(open.asString())
                .contains("Protokoll 7 maj 2020", "Budgeten bordläggs till juni.", "Bidraget", "gäller en enskild")
                .doesNotContain("Bidraget beviljas.", "Logga ut");
    }

    /** As the form carries it. */
    private String version() {
        var html = secretary.get(meeting + "/flytta").html();
        return html.replaceFirst("(?s).*name=\"version\" value=\"&quot;(\\d+)&quot;\".*", "\"$1\"");
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
