package se.kvalitetshjulet.decisions.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;
import static se.kvalitetshjulet.decisions.DecisionFixture.person;
import static se.kvalitetshjulet.decisions.DecisionFixture.withData;
import static se.kvalitetshjulet.decisions.retention.RetentionBoard.ownCase;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.decisions.Topic;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** What has served its time: proposed, decided, erased and registered. Each test has a board of its own. */
@QuarkusTest
class RetentionTest {

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);
    private final RetentionBoard board = new RetentionBoard();

    @Test
    void a_proposal_lists_what_has_to_go_and_why_the_others_stay_and_erases_nothing() {
        var reasons = new HashMap<String, String>();
        var goes = board.served();
        var adult = board.served(about("19500307-T101"));

        var recent = board.endedOn(today.minusYears(5).toString());
        reasons.put(recent.id(), "TIME_NOT_UP");
        var ongoing = aDecision().decidedOn("2015-01-10");
        board.own().take(ownCase(withData(ongoing.made(), "validTo", "2099-12-31")), ongoing.started("2015-02-01"));
        reasons.put(ongoing.id(), "ONGOING");
        var overdue = aDecision().decidedOn("2015-01-10");
        board.own().take(ownCase(overdue.made()));
        reasons.put(overdue.id(), "OVERDUE_CLOCK");
        reasons.put(
                board.served(with("serviceType", "FAMILY_HOME", "birthYear", 2005))
                        .id(),
                "PLACED_CHILD");
        reasons.put(
                board.served(with("serviceType", "LSS_CHILD_HOUSING", "legalBasis", "LSS_9_8"))
                        .id(),
                "PLACED_CHILD");
        reasons.put(
                board.served(with("serviceType", "CONTACT_FAMILY", "area", "INDIVIDUAL_AND_FAMILY", "birthYear", 2010))
                        .id(),
                "CHILD");
        reasons.put(
                board.served(with("serviceType", "CONTACT_PERSON", "area", "INDIVIDUAL_AND_FAMILY"))
                        .id(),
                "AGE_UNKNOWN");
        reasons.put(board.served(about("19500315-T102")).id(), "RESEARCH_SELECTION");
        // A coordination number's day is the day plus sixty.
        reasons.put(board.served(about("197010652399")).id(), "RESEARCH_SELECTION");
        var assistance = board.served(with("serviceType", "ECONOMIC_ASSISTANCE", "area", "INDIVIDUAL_AND_FAMILY"));

        var run = board.proposed();
        assertThat(board.candidates(run)).containsExactlyInAnyOrder(goes.id(), adult.id(), assistance.id());
        assertThat(board.kept(run)).containsExactlyInAnyOrderEntriesOf(reasons);
        board.own()
                .get("HEAD_OF_DEPARTMENT", "/retention-runs/" + run)
                .body("judged", equalTo(reasons.size() + 3))
                .body("toErase", equalTo(3))
                .body("kept.PLACED_CHILD", equalTo(2))
                .body("kept.RESEARCH_SELECTION", equalTo(2))
                .body("kept.CHILD", equalTo(1))
                .body("proposedBy", equalTo("Förvaltningschef, exempel"))
                .body("decision", nullValue())
                .body("erased", equalTo(0));
        board.own()
                .get("AUDITOR", "/retention-runs/" + run + "/kept?reason=CHILD")
                .body("data.until", contains("2040-12-31"))
                .body("data.label", contains("Barn: till 30 år efter födelsen"));
        board.own()
                .get("AUDITOR", "/retention-runs/" + run + "/kept?reason=zz")
                .statusCode(400)
                .body("violations.field", contains("reason"));
        board.own().get("CONTROLLER", "/decisions/" + goes.id()).statusCode(200);
    }

    @Test
    void a_file_goes_as_a_whole_by_person_however_the_number_is_written_and_by_case() {
        var old = board.served(about("19500307-T103"));
        var recent = board.endedOn(today.minusYears(1).toString());
        board.own()
                .take(withData(
                        recent.corrected(
                                today.minusYears(1).plusDays(1).toString(), Collections.singletonMap("person", null)),
                        "person",
                        person("19500307T103", "Egen Person", false)));
        var sameCase = board.served(with("caseReference", "A-gemensamt"));
        var open = aDecision().decidedOn("2015-01-10");
        board.own().take(withData(open.made(), "caseReference", "A-gemensamt"));
        var kept = board.kept(board.proposed());
        assertThat(kept).containsEntry(old.id(), "SAME_FILE").containsEntry(sameCase.id(), "SAME_FILE");

        // When the number turns out to have been somebody else's, nothing ties the two together any more.
        board.own()
                .take(withData(
                        recent.corrected(today.minusDays(1).toString(), Collections.singletonMap("person", null)),
                        "person",
                        person("19500307T104", "Annan Person", false)));
        assertThat(board.candidates(board.proposed())).containsExactly(old.id());
    }

    @Test
    void a_report_that_somebody_still_waits_for_protects_a_decision() {
        var told = aDecision().decidedOn("2015-01-10");
        board.own().take(ownCase(told.made()));
        board.own().sends("2015-Q2");
        assertThat(board.kept(board.proposed())).containsEntry(told.id(), "OVERDUE_CLOCK");
        board.own().take(told.started("2015-08-01"), told.closed("2016-01-31"));
        assertThat(board.kept(board.proposed())).containsEntry(told.id(), "OPEN_REPORT");
        board.own().sends("2015-Q3");
        board.own().sends("2016-Q1");
        assertThat(board.candidates(board.proposed())).containsExactly(told.id());
    }

    @Test
    void what_is_decided_is_erased_told_and_registered() throws Exception {
        var decision = board.served(about("19500307-T105"));
        board.own()
                .get("HEAD_OF_DEPARTMENT", "/decisions/" + decision.id() + "/person?purpose=EXECUTION")
                .statusCode(200);
        var run = board.proposed();
        board.decided(run);

        board.own().get("CONTROLLER", "/decisions/" + decision.id()).statusCode(404);
        board.own()
                .get("AUDITOR", "/retention-runs/" + run)
                .body("erased", equalTo(1))
                .body("leftOut", equalTo(0))
                .body("decision.decidedBy", equalTo("Förvaltningschef, exempel"))
                .body("decision.reference", equalTo("SOCN/2026:1"));
        board.own()
                .get("AUDITOR", "/retention-runs/" + run + "/erased")
                .body("data.thing", contains(decision.id()))
                .body("data.erasedOn", contains(today.toString()));
        assertThat(board.candidates(run)).isEmpty();
        board.own()
                .get("AUDITOR", "/access-log?decisionId=" + decision.id())
                .body("data.purpose", contains("EXECUTION"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(new Topic(kafka, Topics.DECISIONS_EVENTS)
                                .messagesOf("9999/" + board.own().code() + "/" + decision.id(), 1)
                                .getLast())
                        .contains("se.kvalitetshjulet.thing.erased.v1", "RETENTION_PERIOD_OVER"));
        assertThat(rowsOf(decision)).isZero();
        // A late event about it brings nothing back.
        board.own().take(decision.declined("2015-03-01"));
        assertThat(rowsOf(decision)).isZero();
    }

    @Test
    void what_has_been_touched_now_stays_or_is_gone_since_the_proposal_is_left_out() {
        var goes = board.served();
        var touched = board.served();
        var nowOfAFile = board.served(about("19500307-T106"));
        var gone = board.served();
        var run = board.proposed();
        assertThat(board.candidates(run))
                .containsExactlyInAnyOrder(goes.id(), touched.id(), nowOfAFile.id(), gone.id());

        board.own().take(touched.declined("2015-03-01"));
        var another = aDecision().decidedOn(today.minusDays(10).toString());
        board.own().take(withData(ownCase(another.made()), "person", person("19500307-T106", "Egen Person", false)));
        board.own().take(gone.erased(today.toString()));
        board.decided(run);

        assertThat(board.erased(run)).containsExactly(goes.id());
        assertThat(board.kept(run))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(touched.id(), "TOUCHED", nowOfAFile.id(), "SAME_FILE", gone.id(), "GONE"));
        board.own()
                .get("AUDITOR", "/retention-runs/" + run)
                .body("erased", equalTo(1))
                .body("leftOut", equalTo(3));
        board.own().get("CONTROLLER", "/decisions/" + touched.id()).statusCode(200);
        board.own().get("CONTROLLER", "/decisions/" + nowOfAFile.id()).statusCode(200);
        assertThat(rowsOf(gone)).isZero();
    }

    @Test
    void many_go_in_several_steps() {
        var ids = new ArrayList<String>();
        for (int each = 0; each < 130; each++) {
            ids.add(board.served().id());
        }
        var run = board.proposed();
        board.decided(run);
        assertThat(board.erased(run)).containsExactlyInAnyOrderElementsOf(ids);
    }

    private int rowsOf(DecisionFixture decision) {
        return store.inTenant(new Tenant("9999", board.own().code()), tx -> {
            int rows = 0;
            for (var table :
                    List.of("decision", "decision_event", "decision_wait", "person", "note", "individual_report")) {
                rows += tx.createQuery("select count(*) from " + table + " where decision_id = :id")
                        .bind("id", decision.id())
                        .mapTo(Integer.class)
                        .one();
            }
            return rows;
        });
    }

    private static Map<String, Object> about(String number) {
        return Map.of("person", person(number, "Egen Person", false));
    }

    private static Map<String, Object> with(Object... namesAndValues) {
        var data = new HashMap<String, Object>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            data.put((String) namesAndValues[place], namesAndValues[place + 1]);
        }
        return data;
    }
}
