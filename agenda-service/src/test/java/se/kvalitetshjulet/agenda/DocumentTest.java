package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.access.Role;

/** Documents in the registry, over REST. */
@QuarkusTest
class DocumentTest extends WithRealParts {

    private static final String CANARY = "Kanariefågeln i kuvertet";
    private static final Map<String, Object> SECRECY =
            Map.of("provision", "26 kap. 1 § OSL", "authority", "Socialnämnden");

    @Test
    void fifty_at_once_get_fifty_numbers_one_after_the_other() throws Exception {
        var registrar = withMatter("7131", false);
        var token = registrar.token();
        var registered = new ArrayList<Future<String>>();
        try (var callers = Executors.newFixedThreadPool(50)) {
            for (int caller = 0; caller < 50; caller++) {
                registered.add(callers.submit(() -> Api.of("7131")
                        .request()
                        .auth()
                        .oauth2(token)
                        .body(aDocument("Samtidigt brev"))
                        .post(registrar.at("matters/SOCN-2024-1/documents"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("number")));
            }
        }
        var numbers = new TreeSet<Integer>();
        for (var one : registered) {
            assertThat(one.get()).startsWith("SOCN2024:");
            numbers.add(Integer.valueOf(one.get().substring("SOCN2024:".length())));
        }
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void a_board_has_one_series_a_year_for_all_its_matters() {
        var registrar = withMatter("7132", false);
        registrar.post("matters", Map.of("title", "Motion", "kind", "MOTION")).statusCode(201);
        registrar
                .post("document-series", Map.of("year", 2024, "nextNumber", 252))
                .statusCode(201)
                .header("Location", containsString("/document-series/2024"));
        String id = register(registrar, aDocument("Protokollsutdrag"))
                .body("number", equalTo("SOCN2024:252"))
                .body("registryNumber", equalTo("SOCN/2024:1"))
                .extract()
                .path("documentId");
        registrar
                .post("matters/SOCN-2024-2/documents", with(aDocument("Bilaga"), "registeredOn", "2023-12-30"))
                .statusCode(201)
                .body("number", equalTo("SOCN2023:1"));
        registrar.get("document-series/2024").body("nextNumber", equalTo(253));
        registrar.get("registry-series/2024").body("nextNumber", equalTo(3));
        registrar
                .get("matters/SOCN-2024-1/documents/" + id)
                .body("title", equalTo("Protokollsutdrag"))
                .body("correspondent", equalTo("Kommunfullmäktige"))
                .body("theirReference", equalTo("KF §64"))
                .body("direction", equalTo("INCOMING"))
                .body("date", equalTo("2024-03-20"))
                .body("secret", equalTo(false));
        registrar.get("matters/SOCN-2024-2/documents/" + id).statusCode(404);
        registrar.get("matters/SOCN-2024-2/documents").body("data.number", contains("SOCN2023:1"));
        registrar.get("matters/SOCN-2024-9/documents").statusCode(404);
    }

    @Test
    void a_secret_document_of_an_open_matter_keeps_what_it_is_about() {
        var registrar = withMatter("7133", false);
        var mark = with(SECRECY, "provision", CANARY + ", 26 kap. 1 § OSL");
        register(registrar, with(aDocument(CANARY), "secrecy", mark)).body("title", equalTo(CANARY));
        for (var role : List.of(Role.MEMBER, Role.AUDITOR, Role.CONTROLLER, Role.UNIT_MANAGER)) {
            withheld(Api.of("7133").as(role)).body("data[0].secrecy.provision", equalTo("26 kap. 1 § OSL"));
        }
    }

    @Test
    void every_document_of_a_secret_matter_is_secret() {
        register(withMatter("7134", true), aDocument(CANARY)).body("secret", equalTo(true));
        withheld(Api.of("7134").as(Role.MEMBER)).body("data[0].secrecy", nullValue());
    }

    @Test
    void a_document_is_put_right_and_keeps_who_changed_what() {
        var registrar = withMatter("7136", false);
        String id = register(registrar, aDocument("Protokolsutdrag")).extract().path("documentId");
        var one = "matters/SOCN-2024-1/documents/" + id;
        var right = with(with(aDocument("Protokollsutdrag"), "date", "2024-03-21"), "reported", false);
        registrar.put(one, "", right).statusCode(428);
        registrar.put(one, "\"7\"", right).statusCode(412);
        for (var wrong : List.of(
                with(right, "registeredOn", "2024-04-01"),
                with(right, "date", "2024-04-10"),
                with(right, "direction", "DRAWN_UP"),
                with(right, "title", "Brev om 19121212-1212"))) {
            registrar.put(one, "\"0\"", wrong).statusCode(400).body(not(containsString("1212-1212")));
        }
        Api.of("7136").as(Role.MEMBER).put(one, "\"0\"", right).statusCode(403);
        registrar.get(one + "/history").body("data", empty());

        registrar
                .put(one, "\"0\"", right)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(
                        "title",
                        equalTo("Protokollsutdrag"),
                        "number",
                        equalTo("SOCN2024:1"),
                        "reported",
                        equalTo(false));
        registrar.get(one).body("title", equalTo("Protokollsutdrag"), "date", equalTo("2024-03-21"));
        registrar.get("communications?from=2024-04-01&to=2024-04-30").body(not(containsString("Protokol")));
        registrar
                .get(one + "/history")
                .body("data.changed", contains(List.of("Dag", "Rubrik", "Anmäls som meddelande")))
                .body("data[0].by", containsString("Registrator"));

        registrar
                .request()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Klart"))
                .post(registrar.at("matters/SOCN-2024-1/close"))
                .then()
                .statusCode(200);
        registrar
                .put(one, "\"1\"", right)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:matter-state"));
    }

    @Test
    void a_mark_is_taken_away_when_nothing_of_the_document_holds_an_identity_number() {
        var registrar = withMatter("7137", false);
        String id = register(registrar, with(aDocument("Brev om 19121212-1212"), "secrecy", SECRECY))
                .extract()
                .path("documentId");
        var one = "matters/SOCN-2024-1/documents/" + id;
        registrar.put(one, "\"0\"", aDocument("Brev om 19121212-1212")).statusCode(400);
        Api.of("7137").as(Role.MEMBER).get(one).body("title", nullValue());
        registrar.put(one, "\"0\"", aDocument("Brev")).statusCode(200).body("secret", equalTo(false));
        Api.of("7137").as(Role.MEMBER).get(one).body("title", equalTo("Brev"));
        Api.of("7137")
                .as(Role.MEMBER)
                .get(one + "/history")
                .body("data.changed", contains(List.of("Rubrik", "Sekretessmarkering")))
                .body(not(containsString("1212")));
    }

    @Test
    void what_is_wrong_is_told_field_by_field_and_no_number_is_used() {
        var registrar = withMatter("7135", false);
        refused(registrar, Map.of("title", " "), "date", "direction", "title");
        refused(registrar, with(aDocument("I morgon"), "date", "2024-04-10"), "date");
        refused(registrar, with(aDocument("I morgon"), "registeredOn", "2024-04-10"), "registeredOn");
        refused(registrar, with(aDocument("Eget"), "direction", "DRAWN_UP"), "correspondent");
        refused(registrar, with(aDocument("Okänt"), "direction", "SIDEWAYS"), "direction");
        refused(
                registrar,
                with(aDocument("Hemligt"), "secrecy", Map.of("provision", "sekretess", "authority", "Nämnden")),
                "secrecy.provision");
        refused(
                registrar,
                with(aDocument("Hemligt"), "secrecy", with(SECRECY, "markedOn", "2024-04-10")),
                "secrecy.markedOn");
        refused(registrar, aDocument("Brev om 19121212-1212"), "title");
        refused(registrar, with(aDocument("Gammalt"), "registeredOn", "0999-12-31"), "registeredOn");
        refused(
                registrar,
                with(aDocument("Hemligt"), "secrecy", with(SECRECY, "provision", "26 kap. 1 § OSL, 19121212-1212")),
                "secrecy.provision");
        refused(
                registrar,
                with(aDocument("Hemligt"), "secrecy", with(SECRECY, "authority", "19121212-1212")),
                "secrecy.authority");
        registrar.get("document-series/2024").body("nextNumber", equalTo(1));
        Api.of("7135")
                .as(Role.MEMBER)
                .post("matters/SOCN-2024-1/documents", aDocument("Nej"))
                .statusCode(403);
        registrar.post("matters/SOCN-2024-9/documents", aDocument("Nej")).statusCode(404);
        registrar.get("matters/SOCN-2024-1/documents").body("data", empty());
    }

    private static ValidatableResponse withheld(Api reader) {
        return reader.get("matters/SOCN-2024-1/documents")
                .statusCode(200)
                .body(not(containsString("Kanarie")))
                .body("data.number", contains("SOCN2024:1"))
                .body("data[0].secret", equalTo(true))
                .body("data[0].title", nullValue())
                .body("data[0].correspondent", nullValue())
                .body("data[0].theirReference", nullValue());
    }

    private static void refused(Api registrar, Map<String, Object> document, String... fields) {
        registrar
                .post("matters/SOCN-2024-1/documents", document)
                .statusCode(400)
                .body("violations.field", contains(fields))
                .body(not(containsString("1212-1212")));
    }

    private static ValidatableResponse register(Api registrar, Map<String, Object> document) {
        return registrar.post("matters/SOCN-2024-1/documents", document).statusCode(201);
    }

    /** The registrar of a board that has one matter. */
    private static Api withMatter(String municipality, boolean secret) {
        var registrar = Api.of(municipality).as(Role.REGISTRAR);
        registrar
                .post("matters", Map.of("title", "Ett ärende", "kind", "OTHER", "secret", secret))
                .statusCode(201);
        return registrar;
    }

    private static Map<String, Object> aDocument(String title) {
        return Map.of(
                "direction", "INCOMING",
                "date", "2024-03-20",
                "title", title,
                "correspondent", "Kommunfullmäktige",
                "theirReference", "KF §64");
    }

    private static Map<String, Object> with(Map<String, Object> document, String field, Object value) {
        var changed = new HashMap<>(document);
        changed.put(field, value);
        return changed;
    }
}
