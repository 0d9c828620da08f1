package se.kvalitetshjulet.decisions.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.kvalitetshjulet.decisions.Api.BATCH;
import static se.kvalitetshjulet.decisions.Api.BOARD;
import static se.kvalitetshjulet.decisions.Api.SINGLE;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;
import static se.kvalitetshjulet.decisions.DecisionFixture.with;
import static se.kvalitetshjulet.decisions.DecisionFixture.withData;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

/** What cannot be taken is refused with its documented problem, and leaves nothing behind. */
@QuarkusTest
class BadInputTest {

    private final Api system = Api.as("SYSTEM");
    private final DecisionFixture decision = aDecision();

    static Stream<Bad> badEvents() {
        var given = aDecision();
        var made = given.made();
        var tomorrow = LocalDate.now().plusDays(2).toString();
        return Stream.of(
                new Bad("an attribute is missing", with(made, "id", ""), 400, "invalid-attribute"),
                new Bad("another version of CloudEvents", with(made, "specversion", "0.3"), 400, "invalid-attribute"),
                new Bad("a time that is none", with(made, "time", "i går"), 400, "invalid-attribute"),
                new Bad("a subject that is not the decision", with(made, "subject", "B-9"), 400, "invalid-attribute"),
                new Bad(
                        "an unknown type",
                        with(made, "type", "se.kvalitetshjulet.decision.unmade.v1"),
                        400,
                        "unknown-type"),
                new Bad(
                        "a type that only goes out",
                        with(made, "type", "se.kvalitetshjulet.decision.clock-warning.v1"),
                        400,
                        "unknown-type"),
                new Bad("an unknown service type", withData(made, "serviceType", "TAXI"), 400, "unknown-code"),
                new Bad("an unknown legal basis", withData(made, "legalBasis", "SOL_1980_6"), 400, "unknown-code"),
                new Bad(
                        "an unknown code in a correction",
                        given.corrected("2024-02-01", Map.of("serviceType", "TAXI")),
                        400,
                        "unknown-code"),
                new Bad("a wrong enum", withData(made, "sex", "YES"), 400, "invalid-data"),
                new Bad("a day that is none", withData(made, "decidedOn", "2024-02-30"), 400, "invalid-data"),
                new Bad("a decision in the future", withData(made, "decidedOn", "2024-01-11"), 400, "date-in-future"),
                new Bad("a clock that is ahead", with(made, "time", tomorrow + "T23:00:00Z"), 400, "date-in-future"),
                new Bad(
                        "a correction to a day in the future",
                        given.corrected("2024-02-01", Map.of("decidedOn", "2024-02-02")),
                        400,
                        "date-in-future"),
                new Bad("a control character", withData(made, "caseReference", "A\u00001"), 400, "control-character"),
                new Bad(
                        "an identity number where none may stand",
                        withData(made, "caseReference", "19121212-1212"),
                        400,
                        "identity-number"),
                new Bad("another municipality", with(made, "municipality", "9998"), 403, "foreign-tenant"),
                new Bad("somebody else's source", with(made, "source", "/case-system/annan"), 403, "foreign-source"));
    }

    @ParameterizedTest
    @MethodSource("badEvents")
    void a_bad_event_is_refused_and_stops_no_other(Bad bad) {
        problem(system.send(bad.event()), bad.status(), bad.problem());

        var good = decision.made();
        system.send(List.of(bad.event(), good))
                .statusCode(200)
                .body("status", equalTo(List.of("REJECTED", "ACCEPTED")))
                .body("[0].problem.type", equalTo("urn:kvalitetshjulet:problem:" + bad.problem()))
                .body("[1].id", equalTo(good.get("id")));
        Api.as("CONTROLLER").get("/decisions/" + bad.event().get("subject")).statusCode(404);
        Api.as("CONTROLLER").get("/decisions/" + decision.id()).statusCode(200);
    }

    @Test
    void another_method_than_an_address_takes_is_answered_with_those_it_takes() {
        given().auth()
                .oauth2(RealParts.token(SampleUser.as("SYSTEM")))
                .put(BOARD + "/events")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("POST"));
    }

    @Test
    void text_that_is_not_json_is_refused() {
        problem(system.sendRaw(SINGLE, "{ \"id\": "), 400, "malformed-json");
        problem(system.sendRaw(BATCH, "{}"), 400, "malformed-json");
        problem(system.sendTo(BOARD, SINGLE, new byte[] {'{', '"', (byte) 0xC3, '"', '}'}), 400, "malformed-json");
    }

    @Test
    void a_body_of_17_mib_is_refused() {
        var large = "[" + "\"%s\"".formatted("x".repeat(17 * 1024 * 1024)) + "]";
        problem(system.sendRaw(BATCH, large), 413, "too-large");
    }

    @Test
    void a_batch_of_10_001_events_is_refused_whole() {
        var event = Api.json(decision.made());
        var batch = "["
                + String.join(
                        ",", IntStream.range(0, 10_001).mapToObj(_ -> event).toList()) + "]";
        problem(system.sendRaw(BATCH, batch), 413, "too-many-events");
        Api.as("CONTROLLER").get("/decisions/" + decision.id()).statusCode(404);
    }

    @Test
    void the_same_id_with_another_body_is_refused_and_the_first_stays() {
        var made = decision.made();
        system.send(made).statusCode(202);
        problem(system.send(withData(made, "unit", "hemtjanst-syd")), 409, "same-id-other-body");
        Api.as("CONTROLLER").get("/decisions/" + decision.id()).statusCode(200).body("unit", equalTo("hemtjanst-norr"));
    }

    @Test
    void the_id_of_a_refused_event_may_be_used_again() {
        var made = decision.made();
        problem(system.send(withData(made, "serviceType", "TAXI")), 400, "unknown-code");
        system.send(made).statusCode(202).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void nobody_posts_without_a_token_or_in_another_role_or_for_another_board() {
        var event = Api.json(decision.made());
        var body = event.getBytes(StandardCharsets.UTF_8);
        problem(given().contentType(SINGLE).body(body).post(BOARD + "/events").then(), 401, "missing-token");
        problem(
                given().auth()
                        .oauth2("x")
                        .contentType(SINGLE)
                        .body(body)
                        .post(BOARD + "/events")
                        .then(),
                401,
                "invalid-token");
        problem(Api.as("CONTROLLER").sendRaw(SINGLE, event), 403, "forbidden");
        problem(Api.as(SampleUser.systemOfOtherTenant()).sendRaw(SINGLE, event), 404, "not-found");
        problem(system.sendTo("/decisions/v1/9998/socn", SINGLE, body), 404, "not-found");
        problem(
                Api.as(SampleUser.systemOfOtherTenant()).sendTo("/decisions/v1/9998/socn", SINGLE, body),
                403,
                "foreign-tenant");
        Api.as("CONTROLLER").get("/decisions/" + decision.id()).statusCode(404);
    }

    @Test
    void a_list_says_which_of_its_parameters_is_wrong() {
        for (var wrong : List.of("limit=1001", "page=0", "decidedFrom=igår")) {
            Api.as("CONTROLLER")
                    .get("/decisions?" + wrong)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:kvalitetshjulet:problem:invalid-request"))
                    .body("violations", hasSize(1))
                    .body("violations[0].field", equalTo(wrong.split("=")[0]));
        }
    }

    private static void problem(ValidatableResponse answer, int status, String code) {
        var detail = answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kvalitetshjulet:problem:" + code))
                .body("status", equalTo(status))
                .extract()
                .<String>path("detail");
        assertThat(detail).isNotBlank();
    }

    record Bad(String why, Map<String, Object> event, int status, String problem) {
        @Override
        public String toString() {
            return why + ": " + problem;
        }
    }
}
