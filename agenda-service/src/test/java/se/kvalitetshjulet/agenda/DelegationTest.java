package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class DelegationTest extends WithRealParts {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String DELEGATION = "/agenda/sidor/9999/socn/namnden/delegation";

    @TestHTTPResource
    URI service;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void a_decision_is_held_against_the_order_that_was_in_force_and_gets_the_next_number_of_the_year() {
        var secretary = Api.of("7531").as(Role.SECRETARY);
        adopt(secretary, "2023-01-01", "Avdelningschef").statusCode(201).body("version", equalTo(1));
        adopt(secretary, "2023-01-01", "Enhetschef")
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:delegation-order-not-later"));
        adopt(secretary, "2024-01-01", "Enhetschef").statusCode(201).body("version", equalTo(2));
        secretary
                .get("delegation-orders")
                .body("data.version", contains(2, 1))
                .body("data.validTo", contains(null, "2023-12-31"));
        secretary.get("delegation-orders?on=2023-06-01").body("data.rows[0][0].delegates", contains("Avdelningschef"));

        var registrar = Api.of("7531").as(Role.REGISTRAR);
        register(registrar, Map.of("decidedOn", "2024-02-01", "delegate", "Avdelningschef"))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:not-delegated"))
                .body("detail", containsString("version 2"))
                .body("violations.field", contains("delegate"));
        register(registrar, Map.of("decidedOn", "2024-04-10")).statusCode(400);
        register(registrar, Map.of("registryNumber", "SOCN/2024:99")).statusCode(400);
        register(registrar, Map.of("what", "Bifall, 19121212-1212"))
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:identity-number"));

        register(registrar, Map.of("decidedOn", "2023-12-20", "delegate", "Avdelningschef"))
                .statusCode(201)
                .body("number", equalTo("SOCN Del/2024 § 1"))
                .body("orderVersion", equalTo(1));
        register(registrar, Map.of())
                .statusCode(201)
                .body("number", equalTo("SOCN Del/2024 § 2"))
                .body("provision", equalTo("4 kap. 1 § SoL"));
        register(registrar, Map.of("urgent", true, "delegate", "Ordförande"))
                .statusCode(201)
                .body("provision", equalTo("6 kap. 39 § kommunallagen"))
                .body("rowNumber", nullValue());
        Api.of("7531").as(Role.MEMBER).get("delegated-decisions/2024-3").body("urgent", equalTo(true));
        register(Api.of("7531").as(Role.MEMBER), Map.of()).statusCode(403);
    }

    @Test
    void what_the_board_has_not_been_told_goes_to_its_next_meeting_and_is_fixed_by_the_notice() {
        var secretary = Api.of("7532").as(Role.SECRETARY);
        adopt(secretary, "2024-01-01", "Enhetschef");
        var first = schedule(secretary, "2024-04-24T11:15:00Z");
        var second = schedule(secretary, "2024-05-22T11:15:00Z");
        register(secretary, Map.of()).statusCode(201);
        numbersOf(secretary, first, "SOCN Del/2024 § 1");
        numbersOf(secretary, second);
        secretary.issueNotice(first).statusCode(200);
        ClockInApril.goTo(Instant.parse("2024-04-20T08:00:00Z"));
        register(secretary, Map.of("urgent", true)).statusCode(201);
        numbersOf(secretary, first, "SOCN Del/2024 § 1");

        ClockInApril.goTo(Instant.parse("2024-04-24T11:20:00Z"));
        var extra = schedule(secretary, "2024-04-24T10:00:00Z");
        takeOffDelegated(secretary, extra);
        hold(secretary, extra);
        secretary.get("delegated-decisions?notified=true").body("data", empty());
        hold(secretary, first);
        numbersOf(secretary, first, "SOCN Del/2024 § 1");
        numbersOf(secretary, second, "SOCN Del/2024 § 2");
        secretary.get("delegated-decisions?notified=false").body("data.urgent", contains(true));
        secretary.get("delegated-decisions?notified=true").body("data.meetingId", contains(first));
        assertThat(new Topic(kafka, "7532").told(5))
                .filteredOn(event -> event.path("type").asText().contains("delegated-decision"))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.at("/data/number").asText()).isEqualTo("SOCN Del/2024 § 1"))
                .satisfies(event ->
                        assertThat(event.at("/data/meetingId").asText()).isEqualTo(first));
    }

    @Test
    void on_pages_the_secretary_enters_an_order_and_a_decision_and_the_members_read_them() {
        var secretary = new Browser(service);
        secretary.logIn("secretary", DELEGATION).says("Ingen delegationsordning gäller");
        var wrong = secretary.post(
                DELEGATION + "/ny",
                Map.of(
                        "adoptedOn",
                        "2023-12-13",
                        "adoptedBy",
                        "Socialnämnden § 140",
                        "validFrom",
                        "2024-01-01",
                        "rows",
                        "3.2; Bifall"));
        assertThat(wrong.status()).isEqualTo(422);
        wrong.says("Rad 1", "3.2; Bifall");
        secretary
                .post(
                        DELEGATION + "/ny",
                        Map.of(
                                "adoptedOn", "2023-12-13",
                                "adoptedBy", "Socialnämnden § 140",
                                "validFrom", "2024-01-01",
                                "rows",
                                        "3.2; Kontaktperson; Enhetschef, Handläggare; 4 kap. 1 § SoL; Högst sex"
                                                + " månader\r\n"
                                                + "4.1; Yttrande; Ordförande; 6 kap. 37 § KL"))
                .says("Högst sex månader", "Enhetschef, Handläggare", "Socialnämnden § 140");
        secretary.get(DELEGATION + "/ny").says("3.2; Kontaktperson; Enhetschef, Handläggare;");
        secretary
                .post(
                        DELEGATION + "/beslut/nytt",
                        Map.of(
                                "decidedOn",
                                "2024-04-02",
                                "delegate",
                                "Ordförande",
                                "what",
                                "Kontaktperson",
                                "rowNumber",
                                "3.2"))
                .says("är delegerad till Enhetschef, Handläggare", "value=\"Ordförande\"");
        secretary
                .post(
                        DELEGATION + "/beslut/nytt",
                        Map.of(
                                "decidedOn",
                                "2024-04-02",
                                "delegate",
                                "Handläggare",
                                "what",
                                "Kontaktperson",
                                "rowNumber",
                                "3.2"))
                .says("SOCN Del/2024 § 1", "Väntar");
        secretary
                .post(
                        DELEGATION + "/beslut/nytt",
                        Map.of(
                                "decidedOn",
                                "2024-04-03",
                                "delegate",
                                "Ordförande",
                                "what",
                                "Yttrande",
                                "urgent",
                                "true"))
                .says("SOCN Del/2024 § 2", "Brådskande");

        var member = new Browser(service);
        member.logIn("member", DELEGATION)
                .says("Kontaktperson", "2\u00a0beslut väntar")
                .saysNothingOf("För in en ny");
        member.get(DELEGATION + "/beslut").says("SOCN Del/2024 § 1").saysNothingOf("Registrera ett beslut");
        var meeting = schedule(Api.of("9999").as(Role.SECRETARY), "2020-01-10T08:00:00Z");
        member.get("/agenda/sidor/9999/socn/sammantraden/" + meeting)
                .says(meeting + "/delegationsbeslut", "Vilka beslut");
        member.get("/agenda/sidor/9999/socn/sammantraden/" + meeting + "/delegationsbeslut")
                .says("SOCN Del/2024 § 1", "Det som inte har anmälts än");
        member.get(DELEGATION + "/1").says("Gäller från", "3.2");
        assertThat(member.get(DELEGATION + "/beslut/nytt").status()).isEqualTo(403);
    }

    private static void takeOffDelegated(Api by, String meeting) {
        var agenda = by.get("meetings/" + meeting + "/items");
        String item = agenda.extract().path("data.find { it.kind == 'DELEGATED_DECISIONS' }.itemId");
        String tag = by.get("meetings/" + meeting).extract().header("ETag");
        by.delete("meetings/" + meeting + "/items/" + item, tag).statusCode(204);
    }

    private static void hold(Api by, String meeting) {
        by.post("meetings/" + meeting + "/open", NOTHING).statusCode(200);
        by.post("meetings/" + meeting + "/close", NOTHING).statusCode(200);
    }

    private static void numbersOf(Api by, String meeting, String... numbers) {
        by.get("meetings/" + meeting + "/delegated-decisions").body("data.number", equalTo(List.of(numbers)));
    }

    private static ValidatableResponse adopt(Api by, String validFrom, String delegate) {
        return by.post(
                "delegation-orders",
                Map.of(
                        "adoptedOn",
                        "2022-12-14",
                        "adoptedBy",
                        "Socialnämnden § 133",
                        "validFrom",
                        validFrom,
                        "rows",
                        List.of(Map.of(
                                "number", "3.2",
                                "what", "Kontaktperson",
                                "delegates", List.of(delegate),
                                "provision", "4 kap. 1 § SoL"))));
    }

    private static ValidatableResponse register(Api by, Map<String, Object> besides) {
        var decision = new HashMap<String, Object>(Map.of(
                "decidedOn", "2024-04-02", "delegate", "Enhetschef", "what", "Kontaktperson", "rowNumber", "3.2"));
        decision.putAll(besides);
        return by.post("delegated-decisions", decision);
    }

    private static String schedule(Api by, String startsAt) {
        return by.post("meetings", Map.of("startsAt", startsAt, "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
    }
}
