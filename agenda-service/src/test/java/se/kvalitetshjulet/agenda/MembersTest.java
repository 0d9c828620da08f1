package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.member.SecretPart;
import se.kvalitetshjulet.kit.access.Assignment;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

@QuarkusTest
class MembersTest extends WithRealParts {

    @Inject
    Store store;

    @Inject
    SecretPart secretPart;

    @Test
    void the_register_says_who_sat_on_any_day_and_keeps_what_was_corrected() {
        var secretary = Api.of("7501").as(Role.SECRETARY);
        var chair = idOf(secretary.post("members", anElected("Ordförande, exempel", Map.of("office", "CHAIR"))));
        secretary.post("members", anElected("Ersättare, exempel", Map.of("seat", "SUBSTITUTE", "order", 1)));
        secretary
                .post("members", anElected("Ledamot, exempel", Map.of("office", "CHAIR")))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:office-taken"));

        act(secretary, chair, "change", "\"1\"", anElected("Ordförande, exempel", Map.of("from", "2024-02-01")))
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("terms.to", contains(null, "2024-01-31"))
                .body("terms.office", contains("NONE", "CHAIR"));
        secretary.post("members", anElected("Ny ordförande, exempel", Map.of("office", "CHAIR", "from", "2024-02-01")));

        secretary.get("members?on=2024-01-31").body("data.office", contains("CHAIR", "NONE"));
        secretary
                .get("members")
                .body("data.name", contains("Ny ordförande, exempel", "Ordförande, exempel", "Ersättare, exempel"));

        String term = secretary.get("members/" + chair).extract().path("terms[1].termId");
        act(
                        secretary,
                        chair,
                        "terms/" + term + "/correct",
                        "\"3\"",
                        anElected("Ordförande, exempel", Map.of("party", "Det rätta partiet", "to", "2024-01-31")))
                .statusCode(200)
                .body("recorded", hasSize(4))
                .body("recorded.term.party", contains("Det rätta partiet", "Partiet", "Partiet", "Partiet"));
        act(secretary, chair, "end", "\"4\"", Map.of("on", "2024-03-31", "reason", "Avsagt sig"))
                .statusCode(200);
        act(secretary, chair, "end", "\"5\"", Map.of("on", "2024-06-30"))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:no-term-that-day"));
        secretary.get("members").body("data", hasSize(2));
    }

    @Test
    void a_term_that_was_entered_by_mistake_is_struck_out_and_still_told_of() {
        var administrator = Api.of("7502").as(Role.ADMINISTRATOR);
        var entered = administrator.post("members", anElected("Ledamot, exempel", Map.of()));
        String term = entered.extract().path("terms[0].termId");
        act(administrator, idOf(entered), "terms/" + term + "/strike", "\"1\"", Map.of("reason", "Fel nämnd"))
                .statusCode(200)
                .body("terms", hasSize(0))
                .body("recorded.struck", contains(true, false))
                .body("recorded[0].reason", equalTo("Fel nämnd"));
        administrator.get("members").body("data", hasSize(0));
    }

    @Test
    void nobody_changes_a_member_they_have_not_seen_and_what_is_wrong_is_said_of_each_field() {
        var secretary = Api.of("7503").as(Role.SECRETARY);
        var member = idOf(secretary.post("members", anElected("Ledamot, exempel", Map.of())));
        secretary.post("members/" + member + "/end", Map.of("on", "2024-03-31")).statusCode(428);
        act(secretary, member, "end", "\"9\"", Map.of("on", "2024-03-31")).statusCode(412);
        secretary
                .post("members", anElected("Ledamot, exempel", Map.of("to", "2022-01-01")))
                .statusCode(400)
                .body("violations.field", contains("to"));
        secretary
                .post("members", anElected("Ledamot 19121212-1212", Map.of()))
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:identity-number"));
        for (var field : List.of("party", "login", "reason")) {
            secretary
                    .post("members", anElected("Ledamot, exempel", Map.of(field, "19121212-1212")))
                    .statusCode(400)
                    .body("violations.field", contains(field));
        }
        act(secretary, member, "end", "\"1\"", Map.of("on", "2024-03-31", "reason", "Om 19121212-1212"))
                .statusCode(400)
                .body("violations.field", contains("reason"));
        secretary.get("members").body("data", hasSize(1));
        var reader = Api.of("7503").as(Role.MEMBER);
        reader.post("members", anElected("Ledamot, exempel", Map.of())).statusCode(403);
        reader.get("members/00000000-0000-0000-0000-000000000000").statusCode(404);
    }

    @Test
    void the_closed_part_is_open_to_who_sits_on_the_day_of_the_meeting_and_how_they_log_in_is_told_to_no_other() {
        var secretary = Api.of("7504").as(Role.SECRETARY);
        secretary.post(
                "members",
                anElected("Ledamot, exempel", Map.of("login", "a-member", "from", "2023-01-01", "to", "2024-04-24")));
        secretary.get("members").body("data[0].login", equalTo("a-member"));
        Api.of("7504").as(Role.MEMBER).get("members").body("data[0].login", nullValue());

        assertThat(isOpen("a-member", Role.MEMBER, "2024-04-24")).isTrue();
        assertThat(isOpen("a-member", Role.MEMBER, "2024-04-25")).isFalse();
        assertThat(isOpen("a-member", Role.AUDITOR, "2024-04-24")).isFalse();
        assertThat(isOpen("another", Role.MEMBER, "2024-04-24")).isFalse();
        assertThat(isOpen("another", Role.SECRETARY, "2024-04-24")).isTrue();
        assertThat(isOpen("another", Role.REGISTRAR, "2024-04-24")).isTrue();
    }

    private boolean isOpen(String login, Role role, String day) {
        var tenant = new Tenant("7504", "socn");
        var caller = new Caller(tenant, login, "", "", "", List.of(new Assignment(tenant, null, role, Set.of())));
        return store.inTenant(tenant, tx -> secretPart.isOpenTo(tx, caller, LocalDate.parse(day)));
    }

    private static ValidatableResponse act(Api by, String member, String deed, String ifMatch, Map<String, ?> body) {
        return by.request()
                .header("If-Match", ifMatch)
                .body(body)
                .post(by.at("members/" + member + "/" + deed))
                .then();
    }

    private static String idOf(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("memberId");
    }

    private static Map<String, Object> anElected(String name, Map<String, Object> besides) {
        var elected = new HashMap<String, Object>(
                Map.of("name", name, "party", "Partiet", "seat", "ORDINARY", "from", "2023-01-01"));
        elected.putAll(besides);
        return elected;
    }
}
