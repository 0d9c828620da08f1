package se.kvalitetshjulet.decisions.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.kit.ReadCalendar;
import se.kvalitetshjulet.kit.calendar.CalendarFile;
import se.kvalitetshjulet.statute.SwedishTime;

/** The feed of a unit's last days in time. */
@QuarkusTest
class DeadlineCalendarTest {

    private final Api system = Api.as("SYSTEM");
    private final String unit = "enhet-" + UUID.randomUUID();

    @Test
    void each_decision_has_a_day_on_the_last_day_in_time() {
        var waiting = aDecision().inUnit(unit).decidedOn("2024-01-10");
        var partly = aDecision().inUnit(unit).decidedOn("2024-01-11");
        var interrupted = aDecision().inUnit(unit).decidedOn("2024-01-12");
        var executed = aDecision().inUnit(unit).decidedOn("2024-01-13");
        system.send(List.of(
                        interrupted.made(),
                        interrupted.started("2024-02-01"),
                        interrupted.interrupted("2024-05-31"),
                        partly.made(),
                        partly.partStarted("2024-02-01"),
                        waiting.made(),
                        executed.made(),
                        executed.started("2024-02-01")))
                .statusCode(200);
        var text = feed("CONTROLLER", "unit=" + unit);
        var feed = ReadCalendar.of(text);
        assertThat(feed.summaries())
                .containsExactly(
                        "Sista dag att verkställa beslut " + waiting.id(),
                        "Sista dag att verkställa resten av beslut " + partly.id(),
                        "Sista dag att verkställa beslut " + interrupted.id() + " på nytt");
        assertThat(feed.dates()).containsExactly("20240410", "20240411", "20240831");
        assertThat(feed.categories()).containsOnly(unit);
        assertThat(feed.uids()).doesNotHaveDuplicates();
        assertThat(feed("CONTROLLER", "unit=" + unit))
                .as("what has not changed reads the same, to the last sign")
                .isEqualTo(text);
    }

    @Test
    void it_says_which_decision_and_nothing_of_whom_or_what_it_is_about() {
        system.send(aDecision().inUnit(unit).aboutSomeone().made()).statusCode(202);
        var text = feed("UNIT_MANAGER", "unit=" + unit);
        assertThat(ReadCalendar.of(text).said())
                .containsExactly("CATEGORIES", "DTSTAMP", "DTSTART", "SUMMARY", "TRANSP", "UID");
        assertThat(text)
                .doesNotContain(
                        "A-1", "Hemtjänst", "Testsson", "2024-01-10", "20240110", DecisionFixture.IDENTITY_NUMBER);
    }

    @Test
    void it_holds_what_was_asked_for_and_is_not_paged() {
        var soon = LocalDate.now(SwedishTime.ZONE).minusMonths(3).plusDays(50).toString();
        var coming = aDecision().inUnit(unit).decidedOn(soon);
        var late = List.of(
                aDecision().inUnit(unit).made(), aDecision().inUnit(unit).made());
        system.send(late).statusCode(200);
        system.send(coming.made()).statusCode(202);
        assertThat(ReadCalendar.of(feed("CONTROLLER", "limit=1&unit=" + unit)).uids())
                .hasSize(2);
        assertThat(ReadCalendar.of(feed("CONTROLLER", "within=92&unit=" + unit)).uids())
                .hasSize(3);
        assertThat(ReadCalendar.of(feed("CONTROLLER", "within=92&overdue=false&unit=" + unit))
                        .summaries())
                .containsExactly("Sista dag att verkställa beslut " + coming.id());
    }

    @Test
    void it_is_for_those_who_may_see_the_unit_and_send_a_token() {
        system.send(aDecision().inUnit(unit).made()).statusCode(202);
        assertThat(ReadCalendar.of(feed(Api.as("UNIT_MANAGER", "annan"), "unit=" + unit))
                        .uids())
                .isEmpty();
        assertThat(ReadCalendar.of(feed(Api.as("UNIT_MANAGER", unit), "within=92"))
                        .uids())
                .hasSize(1);
        Api.as("MEMBER")
                .request()
                .accept(CalendarFile.TYPE)
                .get(Api.BOARD + "/deadlines")
                .then()
                .statusCode(403);
        RestAssured.given()
                .accept(CalendarFile.TYPE)
                .get(Api.BOARD + "/deadlines")
                .then()
                .statusCode(401);
    }

    @Test
    void who_names_no_form_gets_json_and_one_that_is_not_offered_is_refused() {
        var request = Api.as("CONTROLLER").request();
        request.get(Api.BOARD + "/deadlines").then().statusCode(200).contentType("application/json");
        request.accept("*/*")
                .get(Api.BOARD + "/deadlines")
                .then()
                .statusCode(200)
                .contentType("application/json");
        request.accept("text/csv").get(Api.BOARD + "/deadlines").then().statusCode(406);
    }

    private static String feed(String role, String query) {
        return feed(Api.as(role), query);
    }

    private static String feed(Api caller, String query) {
        return caller.request()
                .accept(CalendarFile.TYPE)
                .get(Api.BOARD + "/deadlines?" + query)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .extract()
                .asString();
    }
}
