package se.kvalitetshjulet.decisions.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.decisions.Organisation;
import se.kvalitetshjulet.decisions.Topic;
import se.kvalitetshjulet.kit.organisation.Units;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.statute.SwedishTime;

/** Somebody has found that what was recorded of a decision is wrong. */
@QuarkusTest
class CorrectionTest {

    private static final String TODAY = LocalDate.now(SwedishTime.ZONE).toString();

    private final Api system = Api.as("SYSTEM");
    private final Api investigator = Api.as("INVESTIGATOR");
    private final DecisionFixture decision = aDecision().aboutSomeone();
    private final String path = "/decisions/" + decision.id();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    Store store;

    @Inject
    Units units;

    @BeforeEach
    void the_organisation_is_known() {
        Organisation.has(store, units, "hemtjanst-norr", "hemtjanst-syd", "lss-syd", "en-annan", "en-tredje");
    }

    @Test
    void a_correction_is_one_event_with_what_is_changed_and_moves_the_clock() {
        system.send(decision.made()).statusCode(202);
        var corrected = correct(investigator, etag(), Map.of("decidedOn", "2024-01-16", "serviceType", "HOME_CARE"))
                .statusCode(201)
                .body("sentence", equalTo("Rättelse " + TODAY + ": felregistrerat."))
                .body("corrections.sentence", contains("Beslutsdatum: 2024-01-10 ändrat till 2024-01-16."))
                .body("corrections[0].beforeLabel", equalTo("2024-01-10"))
                .body("recordedBy", equalTo("Utredare, exempel"))
                .body("conflict", nullValue());
        var where = corrected.extract().header("Location");
        assertThat(where).endsWith(path + "/corrections/" + corrected.extract().<String>path("eventId"));

        investigator.request().get(where).then().statusCode(200).body("recordedBy", equalTo("Utredare, exempel"));
        investigator.get(path + "/corrections").body("meta.totalRecords", equalTo(1));
        investigator.get(path + "/corrections/" + UUID.randomUUID()).statusCode(404);
        investigator
                .get(path)
                .body("decidedOn", equalTo("2024-01-16"))
                .body("dueOn", equalTo("2024-04-16"))
                .body("version", equalTo(2));
        investigator
                .get(path + "/history")
                .body("data[0].correctedBy.after", contains("2024-01-16"))
                .body("data[0].recordedBy", nullValue());
        assertThat(new Topic(kafka, Topics.DECISIONS_EVENTS)
                        .messagesOf("9999/socn/" + decision.id(), 2)
                        .getLast())
                .contains("\"changes\":{\"decidedOn\":\"2024-01-16\"}", "decisions-service:correction")
                .doesNotContain("Utredare");
    }

    @Test
    void every_field_that_a_correction_can_change_is_changed() {
        system.send(List.of(
                        decision.made(),
                        decision.declined("2024-02-01"),
                        decision.explained("2024-02-02"),
                        decision.partStarted("2024-03-01"),
                        decision.interrupted("2024-04-01"),
                        decision.resumed("2024-05-01"),
                        decision.closed("2024-06-01")))
                .statusCode(200);
        var changes = new HashMap<String, Object>(Map.of(
                "caseReference", "A-2",
                "legalBasis", "LSS_9_4",
                "serviceType", "LSS_CONTACT_PERSON",
                "area", "DISABILITY_LSS",
                "unit", "lss-syd",
                "decidedOn", "2024-01-11",
                "decidedBy", "enhetschef",
                "validFrom", "2024-01-12",
                "validTo", "2031-01-01"));
        changes.putAll(Map.of(
                "granted", Map.of("quantity", 10, "unit", "HOURS_PER_WEEK"),
                "sex", "MAN",
                "birthYear", 1950,
                "startedOn", "2024-03-02",
                "extent", "FULL",
                "offeredOn", "2024-02-03",
                "outcome", "ACCEPTED",
                "interruptedOn", "2024-04-02",
                "closedOn", "2024-06-02",
                "cause", "MOVED"));
        changes.putAll(Map.of("explainedOn", "2024-02-04", "resumedOn", "2024-05-02"));
        correct(investigator, etag(), changes).statusCode(201).body("corrections", hasSize(changes.size()));
        investigator
                .get(path)
                .body("unit", equalTo("lss-syd"))
                .body("granted.unit", equalTo("HOURS_PER_WEEK"))
                .body("birthYear", equalTo(1950))
                .body("executedOn", equalTo("2024-03-02"))
                .body("closing.causeLabel", equalTo("Den enskilde har flyttat från kommunen"));
        investigator
                .get(path + "/corrections")
                .body(
                        "data[0].corrections.sentence",
                        hasItem("Beviljad omfattning: 12,5 timmar per månad ändrat till 10 timmar per vecka."));
    }

    @Test
    void nobody_corrects_what_somebody_else_has_changed_meanwhile() {
        system.send(decision.made()).statusCode(202);
        var seen = etag();
        var changes = Map.<String, Object>of("decidedOn", "2024-01-16");
        correct(investigator, null, changes).statusCode(428).body("type", endsWith("precondition-required"));
        correct(investigator, "\"7\"", changes).statusCode(412).body("type", endsWith("stale"));
        system.send(decision.started("2024-02-01")).statusCode(202);
        correct(investigator, seen, changes).statusCode(412);

        correct(investigator, "\"2-2024-01-01\"", changes).statusCode(201);
        correct(investigator, "\"3\"", Map.of("decidedOn", "2024-01-17")).statusCode(201);
    }

    @Test
    void a_correction_with_a_key_is_made_once() {
        system.send(decision.made()).statusCode(202);
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            request(investigator, "\"1\"", correction(Map.of("unit", "en-annan")))
                    .header("Idempotency-Key", key)
                    .post(Api.BOARD + path + "/corrections")
                    .then()
                    .statusCode(201);
        }
        investigator.get(path).body("version", equalTo(2));
    }

    @Test
    void the_person_is_corrected_in_the_room_and_nowhere_else() {
        system.send(decision.made()).statusCode(202);
        var wanted = correction(Map.of());
        wanted.put("person", DecisionFixture.person("Rätt Namnsson"));
        post(Api.as(SampleUser.as("INVESTIGATOR").loggedInAt("loa2")), "\"1\"", wanted)
                .statusCode(403)
                .body("type", endsWith("stronger-login-required"));
        post(investigator, "\"1\"", wanted)
                .statusCode(201)
                .body("sentence", containsString("Personuppgifterna är rättade."))
                .body(not(containsString("Namnsson")));
        investigator.get(path + "/person?purpose=CORRECTION").body("name", equalTo("Rätt Namnsson"));
        investigator.get(path + "/history").body(not(containsString("Namnsson")));

        wanted.put("person", Map.of("identityNumber", "191212121213", "name", "Fel Nummersson", "protected", false));
        post(investigator, "\"2\"", wanted)
                .statusCode(400)
                .body("violations.field", contains("person.identityNumber"))
                .body(not(containsString("191212121213")));
    }

    @Test
    void what_changes_nothing_or_counts_for_nothing_is_refused() {
        system.send(decision.made()).statusCode(202);
        correct(
                        investigator,
                        "\"1\"",
                        Map.of(
                                "unit",
                                "hemtjanst-norr",
                                "granted",
                                Map.of("quantity", 12.50, "unit", "HOURS_PER_MONTH")))
                .statusCode(422)
                .body("type", endsWith("correction-changes-nothing"));
        correct(investigator, "\"1\"", Map.of()).statusCode(422);
        correct(investigator, "\"1\"", Collections.singletonMap("person", null)).statusCode(422);
        correct(investigator, "\"1\"", Map.of("startedOn", "2024-02-01"))
                .statusCode(422)
                .body("type", endsWith("correction-without-effect"))
                .body("detail", equalTo("Händelsen som rättelsen gäller har inte kommit in."));
        system.send(decision.corrected("2024-03-01", Map.of("unit", "en-annan")))
                .statusCode(202);
        var late = correction(Map.of("unit", "en-tredje"));
        late.put("correctedOn", "2024-02-01");
        post(investigator, "\"2\"", late).statusCode(422).body("type", endsWith("correction-without-effect"));
        investigator.get(path).body("version", equalTo(2)).body("unit", equalTo("en-annan"));
    }

    @Test
    void a_value_that_cannot_be_is_refused_at_its_field_and_changes_nothing() {
        system.send(decision.made()).statusCode(202);
        refusedAt("changes.decidedOn", Map.of("decidedOn", "2024-13-01"));
        refusedAt(
                "changes.decidedOn",
                Map.of("decidedOn", LocalDate.parse(TODAY).plusDays(2).toString()));
        refusedAt("changes.serviceType", Map.of("serviceType", "TAXI"));
        refusedAt("changes.unit", Map.of("unit", "rad\u0000"));
        refusedAt("changes.unit", Map.of("unit", Map.of("a", 1)));
        refusedAt("changes.caseReference", Map.of("caseReference", DecisionFixture.IDENTITY_NUMBER));
        refusedAt("changes.colour", Map.of("colour", "blue"));
        post(investigator, "\"1\"", Map.of("changes", Map.of("unit", "en-annan")))
                .statusCode(400)
                .body("violations.field", contains("correctedOn", "reason"));
        investigator.get(path).body("version", equalTo(1));
    }

    @Test
    void the_decision_as_corrected_is_held_to_what_a_new_one_is() {
        system.send(decision.decidedOn("2025-08-01").made()).statusCode(202);
        refusedAt("changes.decidedOn", Map.of("decidedOn", "2024-05-04"));
        refusedAt("changes.legalBasis", Map.of("legalBasis", "SOL_2001_4_1"));
        refusedAt("changes.unit", Map.of("unit", "ingen-enhet"));
        refusedAt("changes.validFrom", Map.of("validFrom", "0001-01-01"));
        var early = correction(Map.of("sex", "MAN"));
        early.put("correctedOn", "0001-01-01");
        post(investigator, "\"1\"", early).statusCode(400).body("violations.field", contains("correctedOn"));
        investigator.get(path).body("version", equalTo(1));

        correct(investigator, "\"1\"", Map.of("decidedOn", "2024-05-04", "legalBasis", "SOL_2001_4_1"))
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTROLLER", "AUDITOR", "MEMBER", "SYSTEM", "REGISTRAR", "ADMINISTRATOR"})
    void who_does_not_work_with_decisions_corrects_none(String role) {
        correct(Api.as(role), "\"1\"", Map.of("unit", "en-annan")).statusCode(403);
    }

    @Test
    void a_decision_of_another_unit_is_not_there_to_correct() {
        system.send(decision.made()).statusCode(202);
        var elsewhere = Api.as("UNIT_MANAGER", "hemtjanst-syd");
        correct(elsewhere, "\"1\"", Map.of("unit", "hemtjanst-syd")).statusCode(404);
        correct(Api.as("UNIT_MANAGER", "hemtjanst-norr"), "\"1\"", Map.of("unit", "hemtjanst-syd"))
                .statusCode(201);
        elsewhere.get(path).statusCode(200).body("decidedOn", notNullValue());
    }

    private void refusedAt(String field, Map<String, Object> changes) {
        correct(investigator, "\"1\"", changes).statusCode(400).body("violations.field", contains(field));
    }

    private String etag() {
        return investigator.get(path).extract().header("ETag");
    }

    private static Map<String, Object> correction(Map<String, Object> changes) {
        return new HashMap<>(Map.of("correctedOn", TODAY, "reason", "REGISTERED_WRONG", "changes", changes));
    }

    private ValidatableResponse correct(Api by, String ifMatch, Map<String, Object> changes) {
        return post(by, ifMatch, correction(changes));
    }

    private ValidatableResponse post(Api by, String ifMatch, Map<String, Object> wanted) {
        return request(by, ifMatch, wanted)
                .post(Api.BOARD + path + "/corrections")
                .then();
    }

    private static RequestSpecification request(Api by, String ifMatch, Map<String, Object> wanted) {
        var request = by.request().contentType(ContentType.JSON).body(Api.json(wanted));
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }
}
