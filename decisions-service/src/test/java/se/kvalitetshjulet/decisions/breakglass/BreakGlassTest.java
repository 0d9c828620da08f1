package se.kvalitetshjulet.decisions.breakglass;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.SampleUser;

/** The person room in an emergency: who gets in, who hears of it, and what comes of it. Each test has units of its own. */
@QuarkusTest
class BreakGlassTest {

    private static final String REASON = "Hemtjänsten fann henne på golvet, ambulansen frågar vem hon är.";

    @Inject
    Store store;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final String otherUnit = "annan-" + UUID.randomUUID();
    private final DecisionFixture decision = aDecision().inUnit(unit).aboutSomeone();
    private final SampleUser helper = someone("INVESTIGATOR", otherUnit);
    private final SampleUser manager = someone("UNIT_MANAGER", unit);

    @BeforeEach
    void the_decision_is_in() {
        Api.as("SYSTEM")
                .send(List.of(decision.made(), decision.declined("2024-02-01")))
                .statusCode(200);
    }

    @Test
    void whoever_says_why_sees_it_at_once_and_those_who_answer_for_the_decision_are_alerted() {
        Api.as(helper)
                .get("/decisions/" + decision.id() + "/person?purpose=EXECUTION")
                .statusCode(404);
        open(helper, decision.id(), REASON)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("name", equalTo("Testa Testsson"))
                .body("notes.text", contains("Vill bo nära sin syster."));
        Api.as("AUDITOR")
                .get("/access-log?decisionId=" + decision.id())
                .body("data.purpose", contains("EMERGENCY"))
                .body("data.breakGlass", contains(true))
                .body("data.unit", contains(unit))
                .body(not(containsString("ambulansen")));
        alertsOf(manager)
                .body("data.decisionId", contains(decision.id()))
                .body("data.openedBy", contains(helper.name()))
                .body("data.role", contains("INVESTIGATOR"))
                .body("data.outcome", contains("OPENED"))
                .body("data[0].review", nullValue())
                .body(not(containsString("ambulansen")));
        alertsOf(someone("UNIT_MANAGER", otherUnit)).body("data", empty());
        Api.as("HEAD_OF_DEPARTMENT")
                .get("/break-glass?status=OPEN&limit=1000")
                .body("data.decisionId", hasItem(decision.id()));
    }

    @Test
    void the_reason_is_read_one_at_a_time_and_each_reading_is_logged() {
        open(helper, decision.id(), REASON).statusCode(200);
        var id = alertsOf(manager).extract().<String>path("data[0].breakGlassId");
        Api.as(manager)
                .get("/break-glass/" + id)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("reason", equalTo(REASON))
                .body("decisionId", equalTo(decision.id()));
        Api.as("AUDITOR")
                .get("/access-log?decisionId=" + decision.id())
                .body("data.purpose", contains("EMERGENCY_REVIEW", "EMERGENCY"))
                .body("data.breakGlass", contains(false, true))
                .body("data.role", contains("UNIT_MANAGER", "INVESTIGATOR"));
        Api.as(someone("UNIT_MANAGER", otherUnit)).get("/break-glass/" + id).statusCode(404);
        Api.as("AUDITOR").get("/break-glass/" + id).statusCode(403);
    }

    @Test
    void it_is_judged_once_and_by_somebody_else() {
        var both = someone("UNIT_MANAGER", otherUnit)
                .with(
                        SampleUser.Assignment.of("9999", "socn", "UNIT_MANAGER").inUnit(otherUnit),
                        SampleUser.Assignment.of("9999", "socn", "HEAD_OF_ADMINISTRATION"));
        open(both, decision.id(), REASON).statusCode(200);
        var id = alertsOf(manager).extract().<String>path("data[0].breakGlassId");
        judge(both, id, Map.of("judgement", "JUSTIFIED"), 403).body("type", endsWith("own-break-glass"));
        judge(manager, id, Map.of("judgement", "NOT_JUSTIFIED"), 400).body("violations.field", contains("action"));
        judge(manager, id, Map.of("judgement", "JUSTIFIED", "action", "Ring 191212121212."), 400);
        judge(manager, id, Map.of(), 400).body("violations.field", contains("judgement"));
        judge(someone("UNIT_MANAGER", otherUnit), id, Map.of("judgement", "JUSTIFIED"), 404);
        judge(manager, id, Map.of("judgement", "NOT_JUSTIFIED", "action", "Samtal på måndag."), 204);
        judge(manager, id, Map.of("judgement", "JUSTIFIED"), 409).body("type", endsWith("break-glass-reviewed"));
        alertsOf(manager)
                .body("data[0].review.judgement", equalTo("NOT_JUSTIFIED"))
                .body("data[0].review.by", equalTo(manager.name()))
                .body(not(containsString("måndag")));
        Api.as(manager).get("/break-glass?status=OPEN").body("data", empty());
        Api.as(manager).get("/break-glass/" + id).body("action", equalTo("Samtal på måndag."));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_not_there_is_answered_alike_whatever_is_missing_and_logged_too(boolean known) {
        var nobody = aDecision().inUnit(unit);
        if (known) {
            Api.as("SYSTEM").send(nobody.made()).statusCode(202);
        }
        open(helper, nobody.id(), REASON)
                .statusCode(404)
                .body("detail", equalTo("Det finns inga uppgifter att visa. Kontrollera beslutets id."))
                .body(not(containsString(nobody.id())));
        Api.as("AUDITOR").get("/access-log?decisionId=" + nobody.id()).body("data.breakGlass", contains(true));
        assertThat(outcomesOf(nobody.id())).containsExactly("NOTHING_FOUND");
        alertsOf(manager).body("data", hasSize(known ? 1 : 0));
    }

    @Test
    void an_identity_number_where_the_id_should_be_is_written_down_nowhere() {
        open(helper, "19121212-1212", REASON).statusCode(404).body(not(containsString("121212")));
        var written = store.inTenant(
                new Tenant("9999", "socn"),
                tx -> tx.createQuery("select thing from access_log where caller = :caller union all"
                                + " select decision_id from break_glass where caller = :caller")
                        .bind("caller", helper.id())
                        .mapTo(String.class)
                        .list());
        assertThat(written).containsOnly("–");
    }

    @Test
    void the_third_in_a_day_is_the_last_and_the_next_is_refused_and_alerted_once() throws Exception {
        var more = IntStream.range(0, 2)
                .mapToObj(_ -> aDecision().inUnit(unit).aboutSomeone())
                .toList();
        more.forEach(each -> Api.as("SYSTEM").send(each.made()).statusCode(202));
        // At the same time, so that none slips past the count.
        try (var hands = Executors.newFixedThreadPool(4)) {
            var answers = hands.invokeAll(IntStream.range(0, 6)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(turn -> () -> open(
                                    helper,
                                    turn == 0
                                            ? decision.id()
                                            : more.get(turn % 2).id(),
                                    REASON)
                            .extract()
                            .statusCode())
                    .toList());
            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsExactlyInAnyOrder(200, 200, 200, 429, 429, 429);
        }
        open(helper, decision.id(), REASON)
                .statusCode(429)
                .body("type", endsWith("too-many-break-glass"))
                .body("detail", containsString("Högst 3 gånger på 24 timmar"))
                .body(not(containsString("Testsson")));
        assertThat(alertsOf(manager).extract().<List<String>>path("data.outcome"))
                .containsExactlyInAnyOrder("OPENED", "OPENED", "OPENED", "TOO_MANY");
        open(someone("INVESTIGATOR", otherUnit), decision.id(), REASON).statusCode(200);
    }

    @Test
    void the_same_key_is_the_same_opening() {
        var key = UUID.randomUUID().toString();
        open(helper, decision.id(), REASON, key).statusCode(200);
        open(helper, decision.id(), REASON, key).statusCode(200).body("name", equalTo("Testa Testsson"));
        open(helper, decision.id(), REASON + " Igen.", key)
                .statusCode(409)
                .body("type", endsWith("same-key-other-body"));
        alertsOf(manager).body("data", hasSize(1));
        Api.as("AUDITOR").get("/access-log?decisionId=" + decision.id()).body("data.breakGlass", contains(true, true));
    }

    @Test
    void nobody_comes_in_without_a_reason_a_strong_login_and_a_role_that_the_room_admits() {
        open(helper, decision.id(), "Bråttom!").statusCode(400).body("violations.field", contains("reason"));
        open(helper, " ", REASON).statusCode(400).body("violations.field", contains("decisionId"));
        open(helper, decision.id(), REASON + "\u0000").statusCode(400).body("violations.field", contains("reason"));
        post(helper, Map.of("decisionId", decision.id(), "reason", REASON), null)
                .statusCode(400)
                .body("violations.field", contains("protectedToo"));
        open(helper.loggedInAt("loa2"), decision.id(), REASON)
                .statusCode(403)
                .body("type", endsWith("stronger-login-required"));
        for (var role : List.of("CONTROLLER", "AUDITOR", "HEAD_OF_ADMINISTRATION", "ADMINISTRATOR", "SYSTEM")) {
            open(SampleUser.as(role), decision.id(), REASON).statusCode(403);
        }
        assertThat(outcomesOf(decision.id())).isEmpty();
        Api.as("AUDITOR").get("/access-log?decisionId=" + decision.id()).body("data", empty());
    }

    @Test
    void whose_assignment_covers_the_decision_opens_it_as_usual() {
        open(manager, decision.id(), REASON).statusCode(409).body("type", endsWith("break-glass-not-needed"));
        assertThat(outcomesOf(decision.id())).isEmpty();
    }

    @Test
    void why_it_was_opened_goes_with_the_decision_and_that_it_was_read_stays() {
        open(helper, decision.id(), REASON).statusCode(200);
        var id = alertsOf(manager).extract().<String>path("data[0].breakGlassId");
        judge(manager, id, Map.of("judgement", "JUSTIFIED"), 204);
        Api.as("SYSTEM").send(decision.erased("2024-06-01")).statusCode(202);
        assertThat(outcomesOf(decision.id())).isEmpty();
        alertsOf(manager).body("data", empty());
        Api.as("AUDITOR").get("/access-log?decisionId=" + decision.id()).body("data.breakGlass", contains(true));
    }

    @Test
    void a_counter_tells_the_operators() {
        double before = counted("OPENED");
        open(helper, decision.id(), REASON).statusCode(200);
        assertThat(counted("OPENED")).isEqualTo(before + 1);
        assertThat(metrics()).doesNotContain(decision.id(), helper.id(), "ambulansen");
    }

    private static double counted(String outcome) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith("kvalitetshjulet_break_glass_total") && line.contains(outcome))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    private static String metrics() {
        return given().get("/q/metrics").asString();
    }

    private List<String> outcomesOf(String decisionId) {
        return store.inTenant(
                new Tenant("9999", "socn"),
                tx -> tx.createQuery("select outcome from break_glass where decision_id = :id")
                        .bind("id", decisionId)
                        .mapTo(String.class)
                        .list());
    }

    private static ValidatableResponse alertsOf(SampleUser user) {
        return Api.as(user).get("/break-glass").statusCode(200);
    }

    private static ValidatableResponse judge(SampleUser user, String id, Map<String, String> judgement, int status) {
        return Api.as(user).post("/break-glass/" + id + "/review", judgement).statusCode(status);
    }

    private static ValidatableResponse open(SampleUser user, String decisionId, String reason) {
        return open(user, decisionId, reason, null);
    }

    private static ValidatableResponse open(SampleUser user, String decisionId, String reason, String key) {
        return post(user, Map.of("decisionId", decisionId, "reason", reason, "protectedToo", true), key);
    }

    private static ValidatableResponse post(SampleUser user, Map<String, Object> body, String key) {
        var request = Api.as(user).request().contentType(ContentType.JSON);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body(Api.json(body)).post(Api.BOARD + "/break-glass").then();
    }

    /** Somebody who has not been seen before, in a role in one unit. */
    private static SampleUser someone(String role, String unit) {
        var id = "user-" + UUID.randomUUID();
        return new SampleUser(
                id,
                "Någon " + id,
                "",
                "loa3",
                List.of(SampleUser.Assignment.of("9999", "socn", role).inUnit(unit)));
    }
}
