package se.kvalitetshjulet.decisions.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.decisions.OwnBoard;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.statute.SwedishTime;

/** Checking who has read what: finding it, and noting that somebody has looked. */
@QuarkusTest
class AccessLogTest {

    private static final String CHECKS = "/access-log/checks";
    private static final String READ = "/person?purpose=EXECUTION";

    @Inject
    Store store;

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);
    private final String unit = "enhet-" + UUID.randomUUID();
    private final DecisionFixture decision = aDecision().inUnit(unit).aboutSomeone();
    private final DecisionFixture other = aDecision().inUnit("annan-" + unit).aboutSomeone();

    @BeforeEach
    void both_decisions_have_been_read() {
        Api.as("SYSTEM").send(List.of(decision.made(), other.made())).statusCode(200);
        Api.as("INVESTIGATOR").get("/decisions/" + decision.id() + READ).statusCode(200);
        Api.as("UNIT_MANAGER").get("/decisions/" + other.id() + READ).statusCode(200);
    }

    @Test
    void readings_are_found_by_thing_by_reader_and_by_day() {
        var log = Api.as("HEAD_OF_ADMINISTRATION");
        log.get("/access-log?thing=" + decision.id()).body("data.thing", contains(decision.id()));
        int number =
                log.get("/access-log?decisionId=" + decision.id()).extract().path("data[0].number");
        log.get("/access-log?limit=1000&readerOf=" + number)
                .statusCode(200)
                .body("data.caller", everyItem(equalTo("investigator")))
                .body("data.thing", hasItem(decision.id()))
                .body("data.thing", not(hasItem(other.id())));
        log.get("/access-log?day=%s&thing=%s".formatted(today, decision.id())).body("data", hasSize(1));
        log.get("/access-log?from=%s&to=%s&thing=%s".formatted(today.minusDays(2), today.minusDays(1), decision.id()))
                .body("data", empty());
        log.get("/access-log?from=%s&thing=%s".formatted(today.minusDays(2), decision.id()))
                .body("data", hasSize(1));
        log.get("/access-log?breakGlass=true&thing=" + decision.id()).body("data", empty());
        log.get("/access-log?breakGlass=false&thing=" + decision.id()).body("data", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day=igår",
                "day=-999999999-01-01",
                "from=2024-02-30",
                "from=2024-02-02&to=2024-02-01",
                "readerOf=x",
                "breakGlass=ja"
            })
    void what_cannot_be_asked_for_is_refused(String query) {
        Api.as("AUDITOR").get("/access-log?" + query).statusCode(400).body("violations", hasSize(1));
    }

    @Test
    void a_head_of_some_units_checks_theirs() {
        var head = SampleUser.as("HEAD_OF_DEPARTMENT")
                .with(SampleUser.Assignment.of("9999", "socn", "HEAD_OF_DEPARTMENT")
                        .inUnit(unit));
        Api.as(head).get("/access-log?limit=1000").statusCode(200).body("data.thing", contains(decision.id()));
    }

    @Test
    void the_file_says_what_the_list_says_in_swedish() {
        var file = Api.as("AUDITOR")
                .request()
                .accept("text/csv")
                .get(Api.BOARD + "/access-log?thing=" + decision.id())
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        containsString("9999-socn-atkomstlogg-%s--%s.csv".formatted(today, today)))
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asString();
        assertThat(file.lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("nummer;tidpunkt;vem;roll;vad;Beslut;enhet;varför;nödöppning"))
                .anyMatch(line -> line.contains(";Utredare, exempel;Utredare;Vem beslutet gäller, och anteckningar;"
                        + decision.id() + ";" + unit + ";Verkställighet av beslutet;nej"));
    }

    @Test
    void a_period_is_checked_by_somebody_who_says_what_they_found() {
        var board = new OwnBoard();
        var day = today.minusDays(3);
        hasAReading(board, day);
        hasAReading(board, day.plusDays(1));
        var check = Map.of("from", day.toString(), "to", day.toString(), "result", "NOTHING_FOUND");
        var location = board.post("HEAD_OF_DEPARTMENT", CHECKS, check)
                .statusCode(201)
                .header("Location", containsString("/decisions/v1/9999/"))
                .body("readings", equalTo(1))
                .body("wholeBoard", equalTo(true))
                .body("checkedBy", equalTo("Avdelningschef, exempel"))
                .extract()
                .header("Location");
        assertThat(location).endsWith(CHECKS);
        board.get("AUDITOR", CHECKS)
                .statusCode(200)
                .body("data.from", contains(day.toString()))
                .body("data.result", contains("NOTHING_FOUND"));
    }

    @Test
    void a_check_is_of_days_that_are_over_and_says_what_is_to_be_looked_into() {
        var board = new OwnBoard();
        var day = today.minusDays(3);
        var found = "SOMETHING_FOUND";
        refused(board, "to", Map.of("from", day.toString(), "to", today.toString(), "result", "NOTHING_FOUND"));
        refused(
                board,
                "to",
                Map.of("from", day.toString(), "to", day.minusDays(1).toString(), "result", "NOTHING_FOUND"));
        refused(board, "note", Map.of("from", day.toString(), "to", day.toString(), "result", found));
        refused(board, "note", Map.of("from", day.toString(), "to", day.toString(), "result", found, "note", " "));
        refused(
                board,
                "note",
                Map.of("from", day.toString(), "to", day.toString(), "result", found, "note", "Om 19121212-1212"));
        refused(
                board,
                "note",
                Map.of("from", day.toString(), "to", day.toString(), "result", found, "note", "x".repeat(2001)));
        refused(board, "result", Map.of("from", day.toString(), "to", day.toString()));
        refused(board, "from", Map.of("to", day.toString(), "result", "NOTHING_FOUND"));
        board.post("AUDITOR", CHECKS, Map.of("from", day.toString(), "to", day.toString(), "result", "NOTHING_FOUND"))
                .statusCode(403);
        board.get("AUDITOR", CHECKS).body("data", empty());
    }

    private static void refused(OwnBoard board, String field, Map<String, String> check) {
        board.post("HEAD_OF_ADMINISTRATION", CHECKS, check)
                .statusCode(400)
                .body("violations.field", contains(field))
                .body(not(containsString("19121212")));
    }

    private void hasAReading(OwnBoard board, LocalDate day) {
        store.useTenant(
                new Tenant("9999", board.code()),
                tx -> tx.createUpdate("""
                        insert into access_log (municipality, board, at, caller, caller_name, role, room, thing, unit, purpose)
                        values ('9999', :board, :at, 'utredare', 'Utredare', 'INVESTIGATOR', 'person', 'B-1', 'norr',
                          'EXECUTION')
                        """)
                        .bind("board", board.code())
                        .bind("at", SwedishTime.startOf(day).plusSeconds(60))
                        .execute());
    }
}
