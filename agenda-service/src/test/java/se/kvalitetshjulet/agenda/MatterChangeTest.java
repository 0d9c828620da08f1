package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

/** What becomes of a matter after it has been registered, and the answers that others wait for. */
@QuarkusTest
class MatterChangeTest extends WithRealParts {

    private static final String ONE = "matters/SOCN-2024-1";
    private static final Map<String, Object> SECRECY =
            Map.of("provision", "26 kap. 1 § OSL, Kanariefågeln", "authority", "Socialnämnden");

    @TestHTTPResource
    URI service;

    @Test
    void a_change_stands_beside_what_was_and_tells_who_made_it() {
        var registrar = Api.of("7151").as(Role.REGISTRAR);
        registrar
                .post("matters", aMatter("Remis"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("OPEN"), "parties", empty(), "individual", equalTo(false));
        registrar.put(ONE, "", aMatter("Remiss")).statusCode(428);
        registrar.put(ONE, "\"7\"", aMatter("Remiss")).statusCode(412);
        registrar
                .put(ONE, "\"1\"", with(aMatter("Remiss"), "parties", List.of("Länsstyrelsen")))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Remiss"), "parties", contains("Länsstyrelsen"));
        registrar.put(ONE, "\"1\"", aMatter("Något annat")).statusCode(412);
        registrar
                .get(ONE + "/history")
                .body("data", hasSize(1))
                .body("data[0].changed", contains("Rubrik", "Parter"))
                .body("data[0].by", containsString("Registrator"));
        registrar.get("matters?q=remiss").body("data.title", contains("Remiss"));
        registrar
                .put(ONE, "\"2\"", with(aMatter("Remiss"), "registeredOn", "2024-01-02"))
                .statusCode(400)
                .body("violations[0].field", equalTo("registeredOn"));
        Api.of("7151").as(Role.MEMBER).put(ONE, "\"2\"", aMatter("Nej")).statusCode(403);
    }

    @Test
    void a_closed_matter_takes_nothing_more_until_it_is_opened_again() {
        var registrar = Api.of("7152").as(Role.REGISTRAR);
        registrar.post("matters", aMatter("Remiss")).statusCode(201);
        step(registrar, "close", "\"1\"", Map.of("reason", " ")).statusCode(400);
        step(registrar, "close", "\"1\"", Map.of("reason", "Besvarad"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        step(registrar, "close", "\"2\"", Map.of("reason", "Igen"))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:matter-state"));
        registrar.put(ONE, "\"2\"", aMatter("Annat")).statusCode(409);
        var document = Map.of("direction", "DRAWN_UP", "date", "2024-04-09", "title", "Anteckning");
        registrar
                .post(ONE + "/documents", document)
                .statusCode(409)
                .body("detail", containsString("Öppna det igen först"));
        registrar.get("matters?status=CLOSED").body("data", hasSize(1));
        registrar.get("matters?status=OPEN").body("data", empty());
        step(registrar, "reopen", "\"2\"", Map.of("reason", "Fel ärende")).body("status", equalTo("OPEN"));
        registrar.post(ONE + "/documents", document).statusCode(201);
        registrar.get(ONE + "/history").body("data.reason", contains("Fel ärende", "Besvarad"));
    }

    @Test
    void what_is_marked_as_secret_later_is_withheld_with_its_documents_and_items() {
        var secretary = Api.of("7153").as(Role.SECRETARY);
        secretary.post("matters", aMatter("Kanariefågeln")).statusCode(201);
        secretary
                .post(
                        ONE + "/documents",
                        Map.of("direction", "INCOMING", "date", "2024-04-02", "title", "Kanariebrevet"))
                .statusCode(201);
        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        secretary
                .post("meetings/" + meeting + "/items", Map.of("registryNumber", "SOCN/2024:1"))
                .statusCode(201);
        var member = Api.of("7153").as(Role.MEMBER);
        member.get("meetings/" + meeting + "/items").body(containsString("Kanarie"));

        secretary
                .put(ONE, "\"1\"", with(aMatter("Kanariefågeln"), "secrecy", SECRECY))
                .statusCode(200)
                .body("secret", equalTo(true));

        for (var path :
                List.of("meetings/" + meeting + "/items", ONE, ONE + "/documents", ONE + "/history", "matters")) {
            member.get(path).statusCode(200).body(not(containsString("anarie")));
        }
        member.get(ONE).body("secrecy.provision", equalTo("26 kap. 1 § OSL"), "parties", nullValue());
        member.get("matters?q=kanarie").body("data", empty());
        var auditor = Api.of("7153").as(Role.AUDITOR);
        auditor.get("access-log?thing=SOCN/2024:1").body("data", empty());
        secretary.get("matters").body("data[0].title", equalTo("Kanariefågeln"), "data[0].parties", nullValue());
        auditor.get("access-log?thing=SOCN/2024:1").body("data", empty());
        secretary.get(ONE).body("parties", empty());
        auditor.get("access-log?thing=SOCN/2024:1").body("data.room", contains("matter"));
        secretary.get(ONE + "/history").statusCode(200);
        auditor.get("access-log?thing=SOCN/2024:1").body("data.room", contains("matter", "matter"));
    }

    @Test
    void an_identity_number_stands_nowhere_in_what_anybody_may_read() {
        var registrar = Api.of("7154").as(Role.REGISTRAR);
        for (var wrong : List.of(
                with(aMatter("Remiss"), "parties", List.of("Anna Ek, 19121212-1212")),
                with(aMatter("Remiss"), "sender", "19121212-1212"),
                with(aMatter("Remiss"), "theirReference", "191212121212"),
                with(aMatter("Remiss"), "origin", Map.of("kind", "COMPLAINT", "id", "Anna 19121212-1212")),
                with(aSecret(), "origin", Map.of("kind", "COMPLAINT", "id", "19121212-1212")),
                with(aSecret(), "classification", placed("Plan", "1.2", "Anna 19121212-1212")),
                with(aMatter("Remiss"), "classification", placed("19121212-1212", "1.2", "Klagomål")),
                with(aMatter("Remiss"), "classification", placed("Plan", "19121212-1212", "Klagomål")),
                with(
                        aMatter("Remiss"),
                        "secrecy",
                        Map.of("provision", "26 kap. 1 § OSL, 19121212-1212", "authority", "Socialnämnden")),
                with(
                        aMatter("Remiss"),
                        "secrecy",
                        Map.of("provision", "26 kap. 1 § OSL", "authority", "19121212-1212")))) {
            registrar
                    .post("matters", wrong)
                    .statusCode(400)
                    .body("type", equalTo("urn:kvalitetshjulet:problem:identity-number"));
        }
        registrar
                .post("matters", with(with(aMatter("Ansökan"), "parties", List.of("191212121212")), "secret", true))
                .statusCode(201);
        registrar
                .put(ONE, "\"1\"", with(aSecret(), "classification", placed("Plan", "1.2", "Anna 19121212-1212")))
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:identity-number"));
    }

    private static Map<String, Object> aSecret() {
        return with(aMatter("Ansökan"), "secret", true);
    }

    private static Map<String, Object> placed(String plan, String code, String name) {
        return Map.of("plan", plan, "code", code, "name", name);
    }

    @Test
    void the_registry_is_searched_by_what_the_caller_may_see() {
        var registrar = Api.of("7155").as(Role.REGISTRAR);
        registrar.post("matters", with(aMatter("Motion om lekplatser"), "kind", "MOTION"));
        registrar.post("matters", with(aMatter("Avgifter"), "sender", "Länsstyrelsen"));
        registrar.post("matters", with(with(aMatter("Dold"), "sender", "Länsstyrelsen"), "secret", true));
        registrar.post("matters", with(aMatter("Gammal"), "registeredOn", "2023-05-02"));
        registrar
                .post(
                        "matters/SOCN-2024-2/documents",
                        Map.of("direction", "INCOMING", "date", "2024-04-02", "title", "Brev"))
                .body("number", equalTo("SOCN2024:1"));
        var member = Api.of("7155").as(Role.MEMBER);
        member.get("matters?kind=MOTION").body("data.title", contains("Motion om lekplatser"));
        member.get("matters?q=länsstyrelsen").body("data.title", contains("Avgifter"));
        registrar.get("matters?q=länsstyrelsen").body("data.title", contains("Dold", "Avgifter"));
        member.get("matters?q=SOCN2024:1").body("data.title", contains("Avgifter"));
        member.get("matters?year=2023").body("data.title", contains("Gammal"));
        member.get("matters?status=SIDEWAYS").statusCode(400).body("violations[0].field", equalTo("status"));
        member.get("matters?year=nyss").statusCode(400).body("violations[0].field", equalTo("year"));
        member.get("matters?kind=motion").statusCode(400);
    }

    @Test
    void an_answer_is_waited_for_until_it_is_given_or_declined() {
        var secretary = Api.of("7156").as(Role.SECRETARY);
        var inquiry = with(aMatter("Remiss"), "kind", "INQUIRY");
        secretary.post("matters", with(inquiry, "answerDueOn", "2024-04-20")).statusCode(201);
        secretary.post("matters", with(aMatter("Motion"), "kind", "MOTION")).statusCode(201);
        secretary.post("matters", with(inquiry, "answerDueOn", "2024-03-31")).statusCode(201);
        secretary.post("matters", inquiry).statusCode(201);
        secretary.post("matters", with(with(inquiry, "answerDueOn", "2024-04-30"), "secret", true));
        secretary.post("matters", aMatter("Ingen väntar")).statusCode(201);
        secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .statusCode(201);
        secretary
                .get("waiting-answers")
                .body(
                        "data.registryNumber",
                        contains("SOCN/2024:3", "SOCN/2024:1", "SOCN/2024:5", "SOCN/2024:2", "SOCN/2024:4"))
                .body(
                        "data.urgency",
                        contains("OVERDUE", "BEFORE_NEXT_MEETING", "AT_NEXT_MEETING", "AT_NEXT_MEETING", "UNDATED"))
                .body("data[0].nextMeetingOn", equalTo("2024-04-24"));
        Api.of("7156").as(Role.MEMBER).get("waiting-answers").body("data", hasSize(4));

        secretary.post(ONE + "/decline", Map.of("reason", "")).statusCode(400);
        secretary
                .post(ONE + "/decline", Map.of("reason", "Berör inte nämnden"))
                .statusCode(200)
                .body("late", equalTo(false), "dueOn", equalTo("2024-04-20"));
        secretary
                .post(ONE + "/answer", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:matter-answered"));
        secretary.post("matters/SOCN-2024-3/answer", Map.of("on", "2024-04-10")).statusCode(400);
        secretary.post("matters/SOCN-2024-3/answer", Map.of("on", "2024-03-10")).statusCode(400);
        secretary.post("matters/SOCN-2024-3/answer", Map.of()).statusCode(200).body("late", equalTo(true));
        secretary.get("waiting-answers").body("data", hasSize(3));
    }

    @Test
    void the_registrar_keeps_a_matter_on_its_page() {
        var registrar = new Browser(service);
        var pages = "/agenda/sidor/9999/socn/arenden";
        registrar.logIn("registrar", pages + "/ny").says("Diarieför ett ärende");
        registrar
                .post(pages + "/ny", Map.of("title", "", "kind", "INQUIRY", "answerDueOn", "i maj"))
                .says("Ange en rubrik.", "Skriv datumet som 2024-03-31.", "value=\"i maj\"");
        var matter = registrar.post(
                pages + "/ny",
                Map.of("title", "Remiss <2>", "kind", "INQUIRY", "answerDueOn", "2024-05-02", "parties", "A\r\nB"));
        assertThat(matter.status()).isEqualTo(200);
        matter.says("Remiss &lt;2&gt;", "Öppet", "A<br />B", "2024-05-02", "Anteckna svaret");
        var path = matter.path();
        registrar.get(path + "/andra").says("Remiss &lt;2&gt;", "name=\"version\" value=\"1\"");
        var changed = Map.of("title", "Remiss två", "kind", "INQUIRY", "answerDueOn", "2024-05-02", "version", "1");
        var unticked = Map.of("title", "Remiss två", "secrecy.provision", "26 kap. 1 § OSL", "version", "1");
        registrar
                .post(path + "/andra", unticked)
                .says("Välj slag.", "Kryssa i rutan om ärendet omfattas av sekretess")
                .saysNothingOf("Skriv koden", "Rätta fälten");
        registrar.post(path + "/andra", changed).says("Remiss två", "Ändringar", "Rubrik");
        registrar.post(path + "/andra", changed).says("Hämta den senaste versionen", "value=\"Remiss två\"");
        registrar.get(pages).says("Svar som väntar", "Remiss två");
        registrar.post(path + "/lage/avsta", Map.of("decliningReason", "")).says("Skriv varför");
        registrar
                .post(path + "/lage/avsta", Map.of("decliningReason", "Berör inte nämnden", "on", "i går"))
                .says("Skriv datumet som 2024-03-31.", "value=\"i går\"");
        registrar
                .post(path + "/lage/avsta", Map.of("decliningReason", "Berör inte nämnden"))
                .says("Avstått från att svara", "Berör inte nämnden")
                .saysNothingOf("Anteckna svaret");
        registrar
                .post(path + "/lage/avsluta", Map.of("closingReason", "Klart", "version", "2"))
                .says("Avslutat", "Klart", "Öppna ärendet igen")
                .saysNothingOf("/handlingar/ny");
        registrar
                .post(path + "/lage/avsluta", Map.of("closingReason", "Klart", "version", "3"))
                .says("Det gick inte att spara", "Ärendet är avslutat");

        var member = new Browser(service);
        member.logIn("member", path).says("Remiss två").saysNothingOf("<form method=\"post\"", "/andra");
        assertThat(member.post(path + "/andra", changed).status()).isEqualTo(403);
    }

    private static ValidatableResponse step(Api by, String step, String ifMatch, Map<String, ?> body) {
        return by.request()
                .header("If-Match", ifMatch)
                .body(body)
                .post(by.at(ONE + "/" + step))
                .then();
    }

    private static Map<String, Object> aMatter(String title) {
        return Map.of("title", title, "kind", "OTHER");
    }

    private static Map<String, Object> with(Map<String, Object> matter, String field, Object value) {
        var changed = new HashMap<>(matter);
        changed.put(field, value);
        return changed;
    }
}
