package se.kvalitetshjulet.decisions.ivo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Individual reports over HTTP, each test on a board of its own. */
@QuarkusTest
class IndividualReportTest {

    private static final String IVO_Q2 = "?quarter=2024-Q2&recipient=IVO";
    private static final String IVO_Q3 = "?quarter=2024-Q3&recipient=IVO";
    private static final String AUDITORS_Q2 = "?quarter=2024-Q2&recipient=AUDITORS";

    @Inject
    Store store;

    private final ReportBoard board = new ReportBoard();
    private final DecisionFixture waits = board.decision().aboutSomeone();
    private final DecisionFixture started = board.decision().inUnit("hemtjanst-syd");

    @Test
    void a_quarter_lists_each_decision_and_each_interruption_with_what_it_lacks() {
        board.take(
                waits.made(),
                waits.declined("2024-02-01"),
                waits.explained("2024-04-15"),
                started.made(),
                started.started("2024-01-20"),
                started.interrupted("2024-02-01"));

        board.as("CONTROLLER", IVO_Q2)
                .statusCode(200)
                .body("provisions[0]", equalTo("16 kap. 6 f § socialtjänstlagen (2001:453)"))
                .body("lastDay", equalTo("2024-06-30"))
                .body("sent", nullValue())
                .body("data.number", contains(1, 2))
                .body("data.decisionId", contains(waits.id(), started.id()))
                .body("data.kind", contains("NOT_EXECUTED", "INTERRUPTION"))
                .body("data.status", contains("NEW", "NEW"))
                .body("data.group", contains("a", "b"))
                .body("data.daysElapsed", contains(172, 150))
                .body("data[0].legalBasisCitation", equalTo("4 kap. 1 § socialtjänstlagen (2001:453)"))
                .body("data[0].delayReason", equalTo("NO_STAFF"))
                .body("data[0].offers.outcome", contains("DECLINED"))
                .body("data[0].missing", contains("INTERIM_HELP"))
                .body("data[1].interruptedOn", equalTo("2024-02-01"))
                .body("data[1].missing", contains("REASON", "OFFERS", "INTERIM_HELP"))
                .body("data.identity", everyItem(nullValue()))
                .body("incomplete", equalTo(2));
    }

    @Test
    void what_is_sent_stays_and_later_facts_are_the_next_quarters() {
        board.take(waits.made(), started.made());
        board.send("CONTROLLER", "2024-Q2", "IVO")
                .statusCode(201)
                .header("Location", containsString("/individual-reports?quarter=2024-Q2&recipient=IVO"))
                .body("sent.sentAt", notNullValue())
                .body("sent.role", equalTo("CONTROLLER"))
                .body("data.status", contains("NEW", "NEW"));
        var other = board.decision();
        board.take(
                waits.started("2024-06-01"),
                started.corrected("2024-07-01", Map.of("decidedOn", "2024-01-12")),
                other.made());

        board.as("CONTROLLER", IVO_Q2)
                .body("data.status", contains("NEW", "NEW"))
                .body("data.decidedOn", contains("2024-01-10", "2024-01-10"))
                .body("laterExecuted.report.decisionId", contains(waits.id()))
                .body("laterExecuted[0].executedOn", equalTo("2024-06-01"))
                .body("laterExecuted[0].provision", equalTo("16 kap. 6 g § socialtjänstlagen (2001:453)"));
        board.as("CONTROLLER", IVO_Q3)
                .body("data.decisionId", containsInAnyOrder(waits.id(), started.id(), other.id()))
                .body("data.find { it.decisionId == '" + waits.id() + "' }.status", equalTo("EXECUTED"))
                .body("data.find { it.decisionId == '" + waits.id() + "' }.dueAtOnce", equalTo(true))
                .body("data.find { it.decisionId == '" + started.id() + "' }.status", equalTo("REPEATED"))
                .body("data.find { it.decisionId == '" + started.id() + "' }.corrected", equalTo(true))
                .body("data.find { it.decisionId == '" + other.id() + "' }.status", equalTo("NEW"))
                .body("data.find { it.decisionId == '" + other.id() + "' }.number", equalTo(3))
                .body("difference.comparedWith", equalTo("2024-Q2"))
                .body("difference.newReports", equalTo(1))
                .body("laterExecuted", empty());

        board.send("HEAD_OF_DEPARTMENT", "2024-Q3", "IVO").statusCode(201);
        board.as("CONTROLLER", "?quarter=2024-Q4&recipient=IVO")
                .body("data.decisionId", containsInAnyOrder(started.id(), other.id()))
                .body("data.status", contains("REPEATED", "REPEATED"));
    }

    @Test
    void an_execution_on_a_day_that_cannot_be_true_is_told_with_the_first_law() {
        board.take(waits.made());
        board.send("CONTROLLER", "2024-Q2", "IVO").statusCode(201);
        board.take(
                waits.started("2024-07-01"),
                waits.corrected("2024-07-02", Map.of("decidedOn", "0001-01-01", "startedOn", "0002-01-01")));

        board.as("CONTROLLER", IVO_Q2)
                .statusCode(200)
                .body("laterExecuted.executedOn", contains("0002-01-01"))
                .body("laterExecuted.provision", contains("16 kap. 6 g § socialtjänstlagen (2001:453)"));
    }

    @Test
    void a_report_that_a_correction_takes_away_is_told_as_gone() {
        board.take(waits.made());
        board.send("CONTROLLER", "2024-Q2", "IVO").statusCode(201);
        board.take(waits.corrected("2024-09-01", Map.of("decidedOn", "2024-08-01")));

        board.as("CONTROLLER", IVO_Q3)
                .body("data", empty())
                .body("difference.gone.decisionId", contains(waits.id()))
                .body("difference.gone.number", contains(1));
    }

    @Test
    void the_law_in_force_on_the_quarters_last_day_is_the_one_that_obliges() {
        board.take(waits.made());
        board.send("CONTROLLER", "2025-Q2", "IVO").statusCode(201);
        board.take(waits.started("2025-08-01"));

        board.as("CONTROLLER", "?quarter=2025-Q2&recipient=IVO")
                .body("data.provision", contains("16 kap. 6 f § socialtjänstlagen (2001:453)"))
                .body("laterExecuted.provision", contains("34 kap. 2 § socialtjänstlagen (2025:400)"));
        board.as("CONTROLLER", "?quarter=2025-Q3&recipient=IVO")
                .body("provisions[0]", equalTo("34 kap. 1 § socialtjänstlagen (2025:400)"))
                .body("data.provision", contains("34 kap. 2 § socialtjänstlagen (2025:400)"))
                .body("data.legalBasisCitation", contains("4 kap. 1 § socialtjänstlagen (2001:453)"));
    }

    @Test
    void a_set_is_sent_once_as_it_was_seen_and_never_before_a_later_one() {
        board.take(waits.made());
        var tag = board.tag("CONTROLLER", "2024-Q2", "IVO");
        board.send("CONTROLLER", "2024-Q2", "IVO", null).statusCode(428);
        board.take(started.made());
        board.send("CONTROLLER", "2024-Q2", "IVO", tag).statusCode(412);

        var seen = board.tag("CONTROLLER", "2024-Q2", "IVO");
        for (int time = 0; time < 2; time++) {
            board.send("CONTROLLER", "2024-Q2", "IVO", seen, "key-1").statusCode(201);
        }
        board.refuses("CONTROLLER", "2024-Q2", "IVO", 409, "individual-reports-sent");
        board.refuses("CONTROLLER", "2024-Q1", "IVO", 409, "later-quarter-sent");
        board.send("CONTROLLER", "2024-Q1", "AUDITORS").statusCode(201).body("data", empty());
    }

    @ParameterizedTest
    @CsvSource({"2024-Q5,400", "'',400", "2008-Q2,400", "2999-Q1,409", "9999-Q4,409"})
    void a_quarter_that_is_none_or_is_not_over_is_refused(String quarter, int status) {
        board.as("CONTROLLER", "?recipient=IVO&quarter=" + quarter).statusCode(status);
    }

    @Test
    void a_unit_sees_its_own_and_cannot_send() {
        board.take(waits.made(), started.made());
        board.inUnit("UNIT_MANAGER", "hemtjanst-syd", IVO_Q2)
                .statusCode(200)
                .body("data.decisionId", contains(started.id()))
                .body("data.number", contains(board.numberOf(started, IVO_Q2)))
                .body("difference.newReports", equalTo(1));
        board.send("UNIT_MANAGER", "2024-Q2", "IVO").statusCode(403);
        board.sendFromUnit("HEAD_OF_DEPARTMENT", "hemtjanst-syd", "2024-Q2", "IVO")
                .statusCode(403);
        board.as("HEAD_OF_ADMINISTRATION", IVO_Q2).statusCode(403);
    }

    @Test
    void the_auditors_read_theirs_and_no_other() {
        board.take(waits.made());
        board.as("AUDITOR", AUDITORS_Q2)
                .statusCode(200)
                .body("data.number", contains(1))
                .body("data.decisionId", contains(nullValue()))
                .body("data.caseReference", contains(nullValue()))
                .body(not(containsString(waits.id())))
                .body(not(containsString("A-1")));
        board.as("AUDITOR", IVO_Q2).statusCode(403);
        board.as("CONTROLLER", AUDITORS_Q2 + "&purpose=REPORTING").statusCode(400);
    }

    @Test
    void identities_come_with_a_purpose_for_those_who_may_and_each_reading_is_logged() {
        board.take(waits.made(), started.made());
        board.as("HEAD_OF_DEPARTMENT", IVO_Q2 + "&purpose=REPORTING")
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(
                        "data.find { it.decisionId == '" + waits.id() + "' }.identity.identityNumber",
                        equalTo(DecisionFixture.IDENTITY_NUMBER));
        board.log(waits).body("data.purpose", contains("REPORTING")).body("data.room", contains("individual-reports"));
        board.log(started).body("data.purpose", contains("REPORTING"));

        board.as("CONTROLLER", IVO_Q2 + "&purpose=REPORTING").statusCode(403);
        board.weakly("HEAD_OF_DEPARTMENT", IVO_Q2 + "&purpose=REPORTING").statusCode(403);
        board.as("HEAD_OF_DEPARTMENT", IVO_Q2).body(not(containsString(DecisionFixture.IDENTITY_NUMBER)));
        board.log(waits).body("data.purpose", contains("REPORTING"));
    }

    @Test
    void what_is_kept_of_a_sent_report_says_nothing_of_who_and_no_event_tells_of_it() {
        board.take(waits.made());
        var told = rows("select key from outbox order by position");
        board.send("HEAD_OF_DEPARTMENT", "2024-Q2", "IVO").statusCode(201);
        board.send("HEAD_OF_DEPARTMENT", "2024-Q2", "AUDITORS").statusCode(201);

        assertThat(rows("select row_to_json(r)::text from individual_report r"))
                .hasSize(2)
                .noneMatch(row -> row.contains(DecisionFixture.IDENTITY_NUMBER) || row.contains("Testsson"));
        assertThat(rows("select content::text from individual_report where recipient = 'AUDITORS'"))
                .noneMatch(row -> row.contains(waits.id()) || row.contains("A-1"));
        assertThat(rows("select key from outbox order by position")).isEqualTo(told);
        assertThat(rowsOf(
                        "socn",
                        "select content::text from individual_report where board = '%s'".formatted(board.code())))
                .isEmpty();
    }

    @Test
    void what_was_sent_of_a_decision_is_erased_with_it_and_its_number_is_not_used_again() {
        board.take(waits.made());
        board.send("CONTROLLER", "2024-Q2", "IVO").statusCode(201);
        board.take(waits.erased("2024-08-01"), started.made());

        board.as("CONTROLLER", IVO_Q2).body("sent", notNullValue()).body("data", empty());
        board.as("CONTROLLER", IVO_Q3)
                .body("data.decisionId", contains(started.id()))
                .body("data.number", contains(2))
                .body("difference.gone", empty());
    }

    @Test
    void a_unit_manager_gets_the_identities_of_their_unit_only() {
        board.take(waits.made(), started.made());
        board.inUnit("UNIT_MANAGER", "hemtjanst-syd", IVO_Q2 + "&purpose=REPORTING")
                .statusCode(200);
        board.log(waits).body("data", empty());
    }

    /** What the board's own transaction finds. */
    private List<String> rows(String query) {
        return rowsOf(board.code(), query);
    }

    private List<String> rowsOf(String code, String query) {
        return store.inTenant(
                new Tenant("9999", code),
                tx -> tx.createQuery(query).mapTo(String.class).list());
    }
}
