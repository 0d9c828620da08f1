package se.kvalitetshjulet.decisions.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;
import static se.kvalitetshjulet.decisions.DecisionFixture.person;
import static se.kvalitetshjulet.decisions.DecisionFixture.withData;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.local.SampleUser;

/** The room that holds identities: who comes in, what is written down of it, and that nothing leaks out. */
@QuarkusTest
class PersonTest {

    private static final String WHY = "/person?purpose=CASE_HANDLING";

    private final Api system = Api.as("SYSTEM");
    private final DecisionFixture decision = aDecision().aboutSomeone();
    private final String path = "/decisions/" + decision.id();

    @Test
    void a_reading_is_logged_and_shows_the_person_and_the_notes() {
        system.send(List.of(decision.made(), decision.declined("2024-02-01"))).statusCode(200);
        Api.as("INVESTIGATOR")
                .get(path + WHY)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("identityNumber", equalTo(DecisionFixture.IDENTITY_NUMBER))
                .body("name", equalTo("Testa Testsson"))
                .body("protectedIdentity", equalTo(false))
                .body("notes.text", contains("Vill bo nära sin syster."));
        Api.as("AUDITOR")
                .get("/access-log?decisionId=" + decision.id())
                .statusCode(200)
                .body("data.purpose", contains("CASE_HANDLING"))
                .body("data.role", contains("INVESTIGATOR"))
                .body("data.room", contains("person"))
                .body("data.caller", contains("investigator"));
    }

    @Test
    void a_correction_changes_who_it_is_and_the_correction_itself_tells_nobody() {
        var correction = withData(
                decision.corrected("2024-02-01", Collections.singletonMap("person", null)),
                "person",
                person("Rätt Person"));
        system.send(List.of(correction, decision.made())).statusCode(200);
        Api.as("HEAD_OF_DEPARTMENT").get(path + WHY).statusCode(200).body("name", equalTo("Rätt Person"));
        for (var outside : List.of(path, path + "/history", "/conflicts?limit=1000", "/decisions?limit=1000")) {
            Api.as("CONTROLLER")
                    .get(outside)
                    .statusCode(200)
                    .body(not(containsString("Testsson")))
                    .body(not(containsString("Rätt Person")))
                    .body(not(containsString(DecisionFixture.IDENTITY_NUMBER)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"191212121213", "19121312-1211", "19850230-T123", "20991212-1218"})
    void a_number_that_nobody_has_is_refused_and_not_repeated(String number) {
        system.send(withData(
                        decision.made(),
                        "person",
                        Map.of("identityNumber", number, "name", "Testa Testsson", "protected", false)))
                .statusCode(400)
                .body("violations[0].field", equalTo("data.person.identityNumber"))
                .body(not(containsString(number)))
                .body(not(containsString("Testsson")));
        Api.as("CONTROLLER").get(path).statusCode(404);
    }

    @Test
    void somebody_without_a_number_has_the_reserve_number_of_the_social_services() {
        system.send(withData(
                        decision.made(),
                        "person",
                        Map.of("identityNumber", "19850301-TF10", "name", "Testa Testsson", "protected", false)))
                .statusCode(202);
        Api.as("INVESTIGATOR").get(path + WHY).statusCode(200).body("identityNumber", equalTo("19850301-TF10"));
    }

    @Test
    void somebody_protected_is_shown_to_whoever_has_been_told_what_it_means_and_asks_again() {
        var hidden = aDecision().aboutSomeoneProtected();
        system.send(List.of(hidden.made(), hidden.declined("2024-02-01"))).statusCode(200);
        var person = "/decisions/" + hidden.id() + WHY;
        for (var first : List.of(person, person + "&protectedToo=false")) {
            Api.as("INVESTIGATOR")
                    .get(first)
                    .statusCode(403)
                    .body("type", equalTo("urn:kvalitetshjulet:problem:protected-identity"))
                    .body(not(containsString("Testsson")))
                    .body(not(containsString(DecisionFixture.IDENTITY_NUMBER)))
                    .body(not(containsString("syster")));
        }
        Api.as("INVESTIGATOR").get(person + "&protectedToo=ja").statusCode(400);
        Api.as("INVESTIGATOR")
                .get(person + "&protectedToo=true")
                .statusCode(200)
                .body("name", equalTo("Testa Testsson"))
                .body("protectedIdentity", equalTo(true));
        // Coming upon it is a reading too: that somebody is protected is known of them from then on.
        Api.as("AUDITOR")
                .get("/access-log?decisionId=" + hidden.id())
                .body("data.room", contains("person-protected", "person", "person", "person"));
    }

    @Test
    void nobody_reads_without_a_purpose_and_nothing_is_logged_then() {
        system.send(decision.made()).statusCode(202);
        Api.as("INVESTIGATOR").get(path + "/person").statusCode(400).body("violations[0].field", equalTo("purpose"));
        Api.as("INVESTIGATOR").get(path + "/person?purpose=CURIOSITY").statusCode(400);
        Api.as("AUDITOR").get("/access-log?decisionId=" + decision.id()).body("data", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTROLLER", "AUDITOR", "HEAD_OF_ADMINISTRATION", "SYSTEM", "MEMBER", "ADMINISTRATOR"})
    void roles_without_need_do_not_come_in(String role) {
        system.send(decision.made()).statusCode(202);
        Api.as(role).get(path + WHY).statusCode(403);
    }

    @Test
    void a_weak_login_does_not_come_in() {
        system.send(decision.made()).statusCode(202);
        Api.as(SampleUser.as("INVESTIGATOR").loggedInAt("loa2"))
                .get(path + WHY)
                .statusCode(403)
                .body("type", equalTo("urn:kvalitetshjulet:problem:stronger-login-required"));
    }

    @Test
    void another_units_manager_cannot_tell_whether_the_decision_is_there() {
        system.send(decision.made()).statusCode(202);
        Api.as("UNIT_MANAGER", "hemtjanst-norr").get(path + WHY).statusCode(200);
        Api.as("UNIT_MANAGER", "annan").get(path + WHY).statusCode(404);
        Api.as("UNIT_MANAGER", "annan").get("/decisions/ingen" + WHY).statusCode(404);
    }

    @Test
    void a_decision_about_nobody_known_has_no_person() {
        var anonymous = aDecision();
        system.send(anonymous.made()).statusCode(202);
        Api.as("INVESTIGATOR").get("/decisions/" + anonymous.id() + WHY).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVESTIGATOR", "CONTROLLER", "UNIT_MANAGER", "MEMBER"})
    void the_log_is_read_by_those_who_check_it(String role) {
        Api.as(role).get("/access-log").statusCode(403);
        Api.as("HEAD_OF_DEPARTMENT")
                .get("/access-log?day=2024-01-01")
                .statusCode(200)
                .body("data", empty());
    }
}
