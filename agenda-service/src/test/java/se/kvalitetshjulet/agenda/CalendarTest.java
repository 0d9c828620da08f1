package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class CalendarTest extends WithRealParts {

    private static final String CALENDAR = "/agenda/sidor/9999/socn/namnden/kalender";

    @TestHTTPResource
    URI service;

    @Test
    void a_year_is_planned_at_once_and_shows_what_is_late() {
        var secretary = Api.of("7521").as(Role.SECRETARY);
        secretary
                .get("calendar/proposal?year=2024&which=THIRD&weekday=WEDNESDAY&without=7")
                .body("days", hasSize(11))
                .body("days.day", hasItem("2024-05-15"));
        secretary
                .post("calendar", year(List.of("2024-05-15", "2024-04-17", "2025-01-15")))
                .statusCode(201)
                .body("meetings.heldOn", contains("2024-04-17", "2024-05-15", "2025-01-15"))
                .body("meetings[0].remote", equalTo(true));
        secretary
                .post("calendar", year(List.of("2024-06-19", "2024-05-15")))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:meeting-that-day"));
        secretary.post("calendar", year(List.of("2024-06-19", "2024-06-19"))).statusCode(400);
        secretary.post("calendar", year(List.of("2024-04-09"))).statusCode(400);
        secretary.post("calendar", year(List.of())).statusCode(400);

        secretary
                .get("calendar?year=2024")
                .body("meetings", hasSize(2))
                .body("meetings[0].deadlines.dueOn", contains("2024-03-28", "2024-04-04", "2024-04-09"))
                .body("meetings[0].deadlines.late", contains(false, true, false))
                .body("meetings[1].deadlines.late", contains(false, false, false));
        ClockInApril.goTo(Instant.parse("2024-04-10T08:00:00Z"));
        Api.of("7521")
                .as(Role.MEMBER)
                .get("calendar?year=2024")
                .body("meetings[0].deadlines.late", contains(false, true, true));
        assertThat(secretary
                        .request()
                        .accept("text/calendar")
                        .get(secretary.at("calendar/file?year=2024"))
                        .asString())
                .contains("DTSTART:20240417T111500Z", "Nämndrummet och på distans", "SUMMARY:Kallelsen utsänd")
                .doesNotContain("20250115");
        Api.of("7521")
                .as(Role.MEMBER)
                .post("calendar", year(List.of("2024-06-19")))
                .statusCode(403);
    }

    @Test
    void on_pages_a_rule_proposes_the_days_and_the_secretary_plans_them() {
        var secretary = new Browser(service);
        secretary.logIn("secretary", CALENDAR + "?year=2041").says("Inget sammanträde är planerat för året");
        Api.of("9999")
                .as(Role.SECRETARY)
                .post("meetings", Map.of("startsAt", "2039-04-17T11:15:00Z", "place", "Salen"));
        secretary.get(CALENDAR + "?year=2040").says("Sammanträdena 2039");
        secretary
                .get(CALENDAR + "/planera?year=2041&which=FIRST&weekday=WEDNESDAY&without=7,+8")
                .says("2041-01-02", "i stället för", "första maj", "2041-05-02")
                .saysNothingOf("2041-07", "2041-08");
        secretary
                .get(CALENDAR + "/planera?year=2041&which=&weekday=WEDNESDAY&without=13")
                .says("Skriv månadernas nummer");
        var wrong = secretary.post(
                CALENDAR + "/planera", Map.of("days", "2041-02-06\n6 mars", "time", "", "place", "Salen"));
        assertThat(wrong.status()).isEqualTo(422);
        wrong.says("Skriv en dag på varje rad", "Ange klockslaget", "value=\"Salen\"", "6 mars");
        secretary
                .post(
                        CALENDAR + "/planera",
                        Map.of("days", "2041-03-06\r\n2041-02-06", "time", "13:15", "place", "Salen", "remote", "true"))
                .says("2041-02-06 kl. 13.15", "2041-03-06 kl. 13.15", "Salen och på distans");
        secretary
                .post(CALENDAR + "/planera", Map.of("days", "2041-03-06", "time", "09:00", "place", "Salen"))
                .says("Det finns redan ett sammanträde den 2041-03-06");
    }

    @Test
    void a_notice_can_be_put_in_ones_own_calendar() {
        var secretary = Api.of("7827").as(Role.SECRETARY);
        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        secretary.issueNotice(meeting);
        var calendar = secretary
                .request()
                .accept("text/calendar")
                .get(secretary.at("meetings/" + meeting + "/notice"))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("sammantrade-2024-04-24.ics"))
                .extract()
                .asString();
        assertThat(calendar)
                .contains(
                        "UID:sammantrade-" + meeting,
                        "SEQUENCE:1",
                        "DURATION:PT3H",
                        "DTSTART:20240424T111500Z",
                        "LOCATION:Nämndrummet");
    }

    private static Map<String, Object> year(List<String> days) {
        return Map.of("days", days, "time", "13:15", "place", "Nämndrummet", "remote", true);
    }
}
