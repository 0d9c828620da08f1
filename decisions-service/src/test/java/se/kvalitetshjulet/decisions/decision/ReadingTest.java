package se.kvalitetshjulet.decisions.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.statute.SwedishTime;

/** What may be read of decisions, in words. */
@QuarkusTest
class ReadingTest {

    private final Api system = Api.as("SYSTEM");
    private final Api controller = Api.as("CONTROLLER");
    private final String unit = "enhet-" + UUID.randomUUID();

    @Test
    void the_list_is_filtered_sorted_and_paged() {
        var late = aDecision().inUnit(unit).decidedOn("2024-01-10");
        var executed = aDecision().inUnit(unit).decidedOn("2024-02-10").ofType("CONTACT_PERSON");
        var closed = aDecision().inUnit(unit).decidedOn("2024-03-10");
        system.send(List.of(
                        late.made(),
                        executed.made(),
                        executed.started("2024-02-20"),
                        closed.made(),
                        closed.closed("2024-03-20")))
                .statusCode(200);

        ids("", closed, executed, late);
        ids("&sort=DECIDED_EARLIEST", late, executed, closed);
        ids("&status=EXECUTED", executed);
        ids("&serviceType=CONTACT_PERSON", executed);
        ids("&legalBasis=SOL_2001_4_1&area=ELDERLY_CARE&decidedFrom=2024-02-01&decidedTo=2024-02-28", executed);
        ids("&overdue=true", late);
        controller
                .get("/decisions?unit=" + unit + "&limit=2&page=2")
                .body("data.decisionId", contains(late.id()))
                .body("meta.totalRecords", equalTo(3))
                .body("meta.totalPages", equalTo(2))
                .body("meta.count", equalTo(1));
        controller.get("/decisions?status=LOST").statusCode(400).body("violations[0].field", equalTo("status"));
    }

    @Test
    void one_decision_shows_its_waits_offers_and_explanations() {
        var decision = aDecision();
        system.send(List.of(
                        decision.made(),
                        decision.declined("2024-02-01"),
                        decision.explained("2024-02-02"),
                        decision.started("2024-05-01"),
                        decision.interrupted("2024-06-01")))
                .statusCode(200);
        controller
                .get("/decisions/" + decision.id())
                .statusCode(200)
                .body("statusLabel", equalTo("avbrott i verkställighet"))
                .body("serviceTypeLabel", equalTo("Hemtjänst"))
                .body("legalBasisCitation", equalTo("4 kap. 1 § socialtjänstlagen (2001:453)"))
                .body("granted.quantity", equalTo(12.5f))
                .body("waits", hasSize(2))
                .body("waits[0].dueOn", equalTo("2024-04-10"))
                .body("waits[0].endedBy", equalTo("EXECUTED"))
                .body("waits[0].overdue", equalTo(true))
                .body("waits[0].daysElapsed", equalTo(112))
                .body("waits[1].dueOn", equalTo("2024-09-01"))
                .body("waits[1].endedOn", nullValue())
                .body("offers[0].outcomeLabel", equalTo("avböjt"))
                .body("explanations[0].reasonLabel", equalTo("Saknar personal eller uppdragstagare"))
                .body("overdue", equalTo(true))
                .body("feeExposure.from", equalTo(10_000))
                .body("feeExposure.daysLate", equalTo((int) daysSince("2024-09-01")));
        system.send(decision.resumed("2024-12-01")).statusCode(202);
        controller.get("/decisions/" + decision.id()).body("feeExposure", nullValue());
    }

    @Test
    void an_unchanged_decision_is_not_sent_again() {
        var decision = aDecision();
        system.send(decision.made()).statusCode(202);
        var tag = controller.get("/decisions/" + decision.id()).extract().header("ETag");
        var request = controller.request().header("If-None-Match", tag);
        request.get(Api.BOARD + "/decisions/" + decision.id()).then().statusCode(304);
        system.send(decision.started("2024-02-01")).statusCode(202);
        request.get(Api.BOARD + "/decisions/" + decision.id()).then().statusCode(200);
    }

    @Test
    void the_history_tells_what_was_corrected_and_what_does_not_count() {
        var decision = aDecision();
        var changes = new HashMap<String, Object>();
        changes.put("startedOn", "2024-01-20");
        changes.put("serviceType", "CONTACT_PERSON");
        changes.put("validTo", "2031-12-31");
        var correction = decision.corrected("2024-03-01", changes);
        var tooEarly = decision.resumed("2024-02-15");
        system.send(List.of(decision.started("2024-01-25"), correction, tooEarly, decision.made()))
                .statusCode(200)
                .body("findAll { it.status != 'ACCEPTED' }.problem", empty());

        controller
                .get("/decisions/" + decision.id() + "/history")
                .statusCode(200)
                .body("meta.totalRecords", equalTo(4))
                .body("data.effect", contains(1, 2, 3, 4))
                .body("data.arrival", contains(4, 1, 3, 2))
                .body(
                        "data.sentence",
                        hasItems(
                                "Beslut om hemtjänst enligt 4 kap. 1 § socialtjänstlagen (2001:453), fattat 2024-01-10.",
                                "Hela insatsen påbörjades 2024-01-25."))
                .body(
                        "data[2].conflict.sentence",
                        equalTo("Verkställigheten har återupptagits utan att vara avbruten."))
                .body(
                        "data[3].corrections.sentence",
                        hasItems(
                                "Typ av insats: hemtjänst ändrat till kontaktperson.",
                                "Datum då verkställigheten påbörjades: 2024-01-25 ändrat till 2024-01-20.",
                                "Gäller till: 2030-12-31 ändrat till 2031-12-31."))
                .body("data[1].correctedBy.by", equalTo(List.of(correction.get("id"))));
        controller
                .get("/decisions/" + decision.id() + "/history?order=ARRIVAL")
                .body("data.arrival", contains(1, 2, 3, 4));
        controller
                .get("/decisions/" + decision.id())
                .body("executedOn", equalTo("2024-01-20"))
                .body("validTo", equalTo("2031-12-31"));
    }

    @Test
    void the_code_lists_have_swedish_words() {
        controller.get("/legal-bases").statusCode(200).body("data.code", hasItem("SOL_2025_11_1"));
        controller
                .get("/service-types?limit=100")
                .statusCode(200)
                .body("data.find { it.code == 'HOME_CARE' }.label", equalTo("Hemtjänst"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBER", "EMPLOYEE", "SYSTEM", "REGISTRAR", "ADMINISTRATOR"})
    void who_has_no_need_of_decisions_sees_none(String role) {
        for (var path : List.of("/decisions", "/decisions/x", "/decisions/x/history", "/deadlines", "/conflicts")) {
            Api.as(role).get(path).statusCode(403);
        }
    }

    private static long daysSince(String day) {
        return ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.now(SwedishTime.ZONE));
    }

    private void ids(String filter, DecisionFixture... expected) {
        controller
                .get("/decisions?unit=" + unit + filter)
                .statusCode(200)
                .body(
                        "data.decisionId",
                        equalTo(List.of(expected).stream()
                                .map(DecisionFixture::id)
                                .toList()));
    }
}
