package se.kvalitetshjulet.agenda;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.local.SampleUser;

/** Who has to do with the statement of a secret item, and that there is none which nothing would erase. */
@QuarkusTest
class SecretStatementTest extends WithRealParts {

    @Test
    void
            a_secret_statement_is_written_by_the_officer_and_signed_off_by_the_head_of_the_matter_and_read_by_nobody_else() {
        var secretary = Api.of("7850").as(Role.SECRETARY);
        secretary
                .post("matters", Map.of("title", "Dold", "kind", "OTHER", "secret", true))
                .statusCode(201);
        String item = secretary
                .post("proposals", Map.of("registryNumber", "SOCN/2024:1"))
                .statusCode(201)
                .extract()
                .path("itemId");
        var statement = "statements/" + item;
        var officer = Api.of("7850").as(Role.INVESTIGATOR);
        var head = Api.of("7850").as(Role.HEAD_OF_DEPARTMENT);
        officer.put(statement, "\"0\"", StatementTest.text()).statusCode(404);

        var handlers = "matters/SOCN-2024-1/handlers";
        officer.get(handlers).statusCode(403);
        var named = Map.of("officer", login(Role.INVESTIGATOR), "head", login(Role.HEAD_OF_DEPARTMENT));
        secretary.put(handlers, "\"7\"", named).statusCode(412);
        secretary.put(handlers, "\"0\"", Map.of("officer", "191212121212")).statusCode(400);
        secretary.put(handlers, "\"0\"", named).statusCode(200).header("ETag", "\"1\"");

        officer.put(statement, "\"0\"", StatementTest.text()).statusCode(200);
        head.get(statement)
                .statusCode(200)
                .body("title", equalTo(StatementTest.text().get("title")));
        StatementTest.step(secretary, statement + "/review", "\"1\"").statusCode(200);
        StatementTest.step(head, statement + "/sign-off", "\"1\"")
                .statusCode(200)
                .body("state", equalTo("SIGNED_OFF"));
        var auditor = Api.of("7850").as(Role.AUDITOR);
        auditor.get("access-log?thing=" + item).body("data.role", contains("HEAD_OF_DEPARTMENT"));

        for (var role : List.of(Role.UNIT_MANAGER, Role.HEAD_OF_ADMINISTRATION, Role.AUDITOR)) {
            Api.of("7850").as(role).get(statement).statusCode(404);
        }
        secretary.put(handlers, "\"1\"", Map.of()).statusCode(200);
        head.get(statement).statusCode(404);
        officer.get("proposals/" + item).body("heading", equalTo("Sekretessärende"), "statement", nullValue());
    }

    private static String login(Role role) {
        return SampleUser.as(role.name()).id();
    }

    @Test
    void what_is_secret_has_a_statement_in_a_matter_only_so_that_it_is_erased_with_it() {
        var secretary = Api.of("7840").as(Role.SECRETARY);
        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        String item = secretary
                .post("meetings/" + meeting + "/items", Map.of("heading", "Slutna ärenden", "secret", true))
                .statusCode(201)
                .extract()
                .path("itemId");
        secretary
                .put("statements/" + item, "\"0\"", StatementTest.text())
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:statement-without-matter"));
        secretary.get("statements/" + item).statusCode(404);
    }
}
