package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.statement.ChecklistTopic;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class StatementTest extends WithRealParts {

    @TestHTTPResource
    URI service;

    @Test
    void a_statement_is_written_reviewed_by_another_and_signed_off() {
        var investigator = Api.of("7831").as(Role.INVESTIGATOR);
        var statement = "statements/" + proposal("7831");
        investigator.get(statement).statusCode(404);
        investigator
                .put(statement, "\"0\"", text())
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("WRITTEN"))
                .body("missing", empty());

        step(investigator, statement + "/review", "\"1\"")
                .statusCode(403)
                .body("type", equalTo("urn:kvalitetshjulet:problem:own-statement"));
        var manager = Api.of("7831").as(Role.UNIT_MANAGER);
        manager.post(statement + "/review", Map.of()).statusCode(428);
        step(manager, statement + "/review", "\"7\"").statusCode(412);
        var head = Api.of("7831").as(Role.HEAD_OF_DEPARTMENT);
        step(head, statement + "/sign-off", "\"1\"")
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:statement-state"));
        step(manager, statement + "/review", "\"1\"").statusCode(200).body("state", equalTo("REVIEWED"));
        step(manager, statement + "/sign-off", "\"1\"").statusCode(403);
        step(head, statement + "/sign-off", "\"1\"")
                .statusCode(200)
                .body("state", equalTo("SIGNED_OFF"))
                .body("steps.kind", contains("REVIEWED", "SIGNED_OFF"));
    }

    @Test
    void a_change_after_the_review_is_a_text_that_nobody_has_reviewed() {
        var statement = "statements/" + proposal("7832");
        Api.of("7832").as(Role.INVESTIGATOR).put(statement, "\"0\"", text()).statusCode(200);
        step(Api.of("7832").as(Role.UNIT_MANAGER), statement + "/review", "\"1\"")
                .statusCode(200);
        var head = Api.of("7832").as(Role.HEAD_OF_DEPARTMENT);
        head.put(statement, "\"0\"", text()).statusCode(412);
        for (var official : List.of(
                Map.of("signatories", List.of(Map.of("name", "Anna 19121212-1212", "title", "Utredare"))),
                Map.of("signatories", List.of(Map.of("name", "Anna", "title", "19121212-1212"))),
                Map.of("officer", Map.of("name", "Anna", "phone", "19121212-1212", "email", "anna@exempel.se")))) {
            var wrong = new HashMap<String, Object>(text());
            wrong.putAll(official);
            head.put(statement, "\"1\"", wrong)
                    .statusCode(400)
                    .body("type", equalTo("urn:kvalitetshjulet:problem:identity-number"));
        }
        head.put(statement, "\"1\"", text())
                .statusCode(200)
                .body("state", equalTo("WRITTEN"))
                .body("version", equalTo(2));
        step(Api.of("7832").as(Role.UNIT_MANAGER), statement + "/review", "\"2\"")
                .statusCode(200);
        step(head, statement + "/sign-off", "\"2\"")
                .statusCode(403)
                .body("type", equalTo("urn:kvalitetshjulet:problem:own-statement"));
        step(Api.of("7832").as(Role.HEAD_OF_ADMINISTRATION), statement + "/sign-off", "\"2\"")
                .statusCode(200);
    }

    @Test
    void what_is_missing_is_said_before_the_review() {
        var statement = "statements/" + proposal("7833");
        var half = new HashMap<>(text());
        half.put("checklist", List.of());
        Api.of("7833")
                .as(Role.INVESTIGATOR)
                .put(statement, "\"0\"", half)
                .statusCode(200)
                .body("missing", hasItem("checklistan: barnets rättigheter"));
        step(Api.of("7833").as(Role.UNIT_MANAGER), statement + "/review", "\"1\"")
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:statement-incomplete"))
                .body("detail", containsString("barnets rättigheter"));
        var wrong = new HashMap<>(text());
        wrong.put("officer", Map.of("name", "Utredare", "phone", "ring mig", "email", "ingen adress"));
        Api.of("7833")
                .as(Role.INVESTIGATOR)
                .put(statement, "\"1\"", wrong)
                .statusCode(400)
                .body("violations.field", hasItem("officer.phone"));
        wrong.put("officer", null);
        wrong.put("deliberation", "Gäller 19121212-1212.");
        Api.of("7833")
                .as(Role.INVESTIGATOR)
                .put(statement, "\"1\"", wrong)
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:identity-number"));
    }

    @Test
    void a_person_writes_it_from_the_template_of_the_matter_and_two_writers_do_not_overwrite_each_other() {
        var item = item("9999");
        var page = "/agenda/sidor/9999/socn/tjansteskrivelser/" + item;
        var writer = new Browser(service);
        writer.logIn("investigator", page)
                .says("Nämnden föreslår kommunfullmäktige att avslå motionen.", "Barnets rättigheter");
        var typed = new HashMap<>(Map.of(
                "version", "\"0\"",
                "title", "",
                "proposedDecisions", "Motionen avslås.",
                "summary", "En <motion> har kommit in.",
                "recipients", "Akten"));
        var refused = writer.post(page, typed);
        assertThat(refused.status()).isEqualTo(422);
        refused.says("Ange en rubrik.", "En &lt;motion&gt; har kommit in.");
        typed.put("title", "Yttrande över motion");
        writer.post(page, typed).says("Förvaltningens förslag till beslut", "Skriven", "checklistan: ekonomin");

        typed.put("summary", "Skrivet samtidigt.");
        var stale = writer.post(page, typed);
        assertThat(stale.status()).isEqualTo(412);
        stale.says("Någon annan har sparat medan du skrev", "Lydelse 1", "Skrivet samtidigt.", "&quot;1&quot;");
        Arrays.stream(ChecklistTopic.values()).forEach(topic -> {
            typed.put("applies-" + topic, "false");
            typed.put("text-" + topic, "Beslutet rör inte det.");
        });
        typed.putAll(Map.of(
                "version", "\"1\"",
                "officerName", "Utredare, exempel",
                "officerPhone", "0150-570 00",
                "officerEmail", "utredare@exempel.se",
                "signatories", "Utredare exempel, utredare"));
        writer.post(page, typed)
                .says("Skrivet samtidigt.", "Ej aktuellt. Beslutet rör inte det.", "0150-570 00", "Lydelse 2")
                .saysNothingOf("Innan skrivelsen kan granskas");
    }

    @Test
    void a_secret_document_is_not_attached_to_an_item_of_the_open_part() {
        var secretary = Api.of("7834").as(Role.SECRETARY);
        var statement = "statements/" + proposal("7834");
        var open = document(secretary, Map.of());
        var secret = document(
                secretary, Map.of("secrecy", Map.of("provision", "26 kap. 1 § OSL", "authority", "Socialnämnden")));
        secretary
                .put(statement, "\"0\"", attaching(secret))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:secret-document"))
                .body("detail", containsString("26 kap. 1 § OSL"));
        secretary
                .put(statement, "\"0\"", attaching(UUID.randomUUID().toString()))
                .statusCode(400);
        secretary.put(statement, "\"0\"", attaching(open)).statusCode(200).body("attached", contains(open));
    }

    private static Map<String, Object> attaching(String document) {
        var text = new HashMap<>(text());
        text.put("attached", List.of(document));
        return text;
    }

    private static String document(Api secretary, Map<String, ?> more) {
        var wanted = new HashMap<String, Object>(Map.of(
                "direction",
                "INCOMING",
                "date",
                "2024-04-02",
                "title",
                "Motionen",
                "correspondent",
                "Kommunfullmäktige"));
        wanted.putAll(more);
        return secretary
                .post("matters/SOCN-2024-1/documents", wanted)
                .statusCode(201)
                .extract()
                .path("documentId");
    }

    private static String item(String municipality) {
        var secretary = Api.of(municipality).as(Role.SECRETARY);
        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-06-19T11:15:00Z", "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        return secretary
                .post("meetings/" + meeting + "/items", Map.of("registryNumber", motion(secretary)))
                .statusCode(201)
                .extract()
                .path("itemId");
    }

    private static String motion(Api secretary) {
        return secretary
                .post("matters", Map.of("title", "Motion om nollvision", "kind", "MOTION"))
                .statusCode(201)
                .extract()
                .path("registryNumber");
    }

    private static String proposal(String municipality) {
        var secretary = Api.of(municipality).as(Role.SECRETARY);
        return secretary
                .post("proposals", Map.of("registryNumber", motion(secretary)))
                .statusCode(201)
                .extract()
                .path("itemId");
    }

    static Map<String, Object> text() {
        return Map.of(
                "title", "Yttrande över motion om nollvision",
                "proposedDecisions", List.of("Nämnden föreslår kommunfullmäktige att avslå motionen."),
                "summary", "En motion har kommit in.",
                "documents", List.of("Tjänsteskrivelse", "Motionen"),
                "recipients", List.of("Kommunfullmäktige", "Akten"),
                "deliberation", "Förvaltningen arbetar redan så.",
                "signatories", List.of(Map.of("name", "Utredare, exempel", "title", "Utredare")),
                "officer", Map.of("name", "Utredare, exempel", "phone", "0150-570 00", "email", "utredare@exempel.se"),
                "checklist",
                        Arrays.stream(ChecklistTopic.values())
                                .map(topic ->
                                        Map.of("topic", topic, "applies", false, "text", "Beslutet rör inte det."))
                                .toList());
    }

    static ValidatableResponse step(Api by, String path, String ifMatch) {
        return by.request().header("If-Match", ifMatch).post(by.at(path)).then();
    }
}
