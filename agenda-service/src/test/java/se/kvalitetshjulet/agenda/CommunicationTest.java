package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.PdfUa;
import se.kvalitetshjulet.kit.access.Role;

/** The extract of the registry that the board is told, as in April 2024. */
@QuarkusTest
class CommunicationTest extends WithRealParts {

    private static final String PERIOD = "communications?from=2024-03-14&to=2024-04-09";

    @TestHTTPResource
    URI service;

    @Test
    void what_has_come_in_between_two_days_is_grouped_by_sender() {
        var secretary = aRegistry("7161");
        Api.of("7161")
                .as(Role.MEMBER)
                .get(PERIOD)
                .statusCode(200)
                .body("groups.sender", contains("Kommunfullmäktige", "Kommunstyrelsen", "Personalutskottet"))
                .body("groups[0].entries.theirReference", contains("KF §64", "KF §67"))
                .body("groups[0].entries[0].numbers", equalTo("SOCN2024:252-253"))
                .body("groups[0].entries[0].registryNumbers", contains("SOCN/2024:1"))
                .body("secret", equalTo(1))
                .body(not(containsString("anarie")));
        secretary.get("communications?from=2024-03-14&to=2024-03-19").body("groups", hasSize(0));
        secretary.get("communications?from=2024-04-09").statusCode(400).body("violations[0].field", equalTo("to"));
        secretary
                .get("communications?from=2024-04-09&to=2024-04-08")
                .statusCode(400)
                .body("violations[0].field", equalTo("to"));
    }

    @Test
    void an_extract_stays_on_the_agenda_as_it_was_fixed_there() {
        var secretary = aRegistry("7162");
        String meeting = aMeeting(secretary);
        var items = "meetings/" + meeting + "/items";
        String communications = secretary.get(items).extract().path("data.find { it.kind == 'COMMUNICATIONS' }.itemId");
        String opening = secretary.get(items).extract().path("data.find { it.kind == 'FORMAL' }.itemId");
        var days = Map.of("from", "2024-03-14", "to", "2024-04-09");
        secretary.get(items + "/" + communications + "/communications").statusCode(404);
        secretary
                .post(items + "/" + opening + "/communications", days)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:not-communications"));
        secretary
                .post(
                        items + "/" + communications + "/communications",
                        Map.of("from", "2024-03-14", "to", "2024-04-11"))
                .statusCode(400)
                .body("violations[0].field", equalTo("to"));
        Api.of("7162")
                .as(Role.REGISTRAR)
                .post(items + "/" + communications + "/communications", days)
                .statusCode(403);
        secretary
                .post(items + "/" + communications + "/communications", days)
                .statusCode(201)
                .body("version", equalTo(1));

        document(secretary, "Kommunfullmäktige", "KF §70", "Senare samma dag", Map.of());

        Api.of("7162")
                .as(Role.MEMBER)
                .get(items + "/" + communications + "/communications")
                .body("communications.groups[0].entries.theirReference", contains("KF §64", "KF §67"))
                .body("fixedBy", containsString("Nämndsekreterare"));
        secretary
                .post(items + "/" + communications + "/communications", days)
                .body("version", equalTo(2))
                .body("communications.groups[0].entries", hasSize(3));
    }

    @Test
    void the_packet_tells_what_the_board_was_told_when_the_notice_went_out() throws Exception {
        var secretary = aRegistry("7163");
        secretary
                .post(
                        "delegated-decisions",
                        Map.of(
                                "decidedOn", "2024-04-02",
                                "delegate", "Ordförande",
                                "what", "Förordnande av förvaltningschef",
                                "urgent", true))
                .statusCode(201);
        String meeting = aMeeting(secretary);
        String item = secretary
                .get("meetings/" + meeting + "/items")
                .extract()
                .path("data.find { it.kind == 'COMMUNICATIONS' }.itemId");
        var fix = "meetings/" + meeting + "/items/" + item + "/communications";
        secretary.post(fix, Map.of("from", "2024-03-14", "to", "2024-04-09")).statusCode(201);
        secretary.issueNotice(meeting).statusCode(200);
        secretary.post(fix, Map.of("from", "2024-03-14", "to", "2024-03-15")).statusCode(201);

        var pdf = secretary
                .request()
                .accept("application/pdf")
                .get(secretary.at("meetings/" + meeting + "/notice"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(PdfUa.faultsOf(pdf)).isEmpty();
        assertThat(String.join(" ", Pdf.of(pdf).pages()).replace('\u00a0', ' '))
                .contains(
                        "Utdrag ur diariet 2024-03-14 – 2024-04-09.",
                        "Kommunfullmäktige",
                        "KF §64,",
                        ", SOCN2024:252-253")
                .contains("1 handling omfattas av sekretess och visas inte.")
                .containsPattern("SOCN Del/2024 § \\d+, Förordnande av förvaltningschef \\(Ordförande, 2024-04-02\\)")
                .doesNotContain("anarie");
    }

    @Test
    void the_secretary_puts_what_is_shown_on_the_agenda() {
        var api = aRegistry("9999");
        var meeting = aMeeting(api);
        String item = api.get("meetings/" + meeting + "/items")
                .extract()
                .path("data.find { it.kind == 'COMMUNICATIONS' }.itemId");
        var page = "/agenda/sidor/9999/socn/meddelanden";
        var secretary = new Browser(service);
        secretary
                .logIn("secretary", page + "?from=2024-03-14&to=2024-04-09")
                .says("Kommunfullmäktige", "KF §64", "omfattas av sekretess och visas inte", "Sätt upp utdraget");
        secretary.get(page).says("value=\"2024-04-09\"");
        secretary.get(page + "?from=nyss&to=").says("Skriv datumet som 2024-03-31.", "Ange två dagar");
        secretary
                .post(page, Map.of("from", "2024-03-14", "to", "2024-04-09", "item", ""))
                .says("Välj på vilken dagordning utdraget ska stå.", "KF §64");
        secretary
                .post(page, Map.of("from", "2024-03-14", "to", "2024-04-09", "item", item))
                .says("14 mars 2024", "9 april 2024", "KF §64", "Fastställt");
        new Browser(service)
                .logIn("member", "/agenda/sidor/9999/socn/lasvy/" + meeting)
                .says("Utdrag ur diariet 2024-03-14 – 2024-04-09.", "<h3>Kommunfullmäktige</h3>", "§64, Mål och budget")
                .saysNothingOf("anarie");

        var member = new Browser(service);
        member.logIn("member", page).saysNothingOf("Sätt upp utdraget");
        member.get(page + "/" + meeting + "/" + item).says("KF §64").saysNothingOf("anarie");
        assertThat(member.post(page, Map.of("from", "2024-03-14", "to", "2024-04-09", "item", item))
                        .status())
                .isEqualTo(403);
    }

    private static String aMeeting(Api secretary) {
        return secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .statusCode(201)
                .extract()
                .path("meetingId");
    }

    /** A board whose registry goes on from an older one. */
    private static Api aRegistry(String municipality) {
        var secretary = Api.of(municipality).as(Role.SECRETARY);
        String number = secretary
                .post("matters", Map.of("title", "Meddelanden till nämnden", "kind", "OTHER"))
                .statusCode(201)
                .extract()
                .path("registryNumber");
        if (!municipality.equals("9999")) {
            secretary
                    .post("document-series", Map.of("year", 2024, "nextNumber", 250))
                    .statusCode(201);
            assertThat(number).isEqualTo("SOCN/2024:1");
        }
        document(secretary, number, "Personalutskottet", "PU §9", "Avtal", Map.of());
        document(secretary, number, "Kommunstyrelsen", "KS §57", "Årsredovisning", Map.of());
        document(secretary, number, "Kommunfullmäktige", "KF §64", "Mål och budget", Map.of());
        document(secretary, number, "Kommunfullmäktige", "KF §64", "Mål och budget, bilaga", Map.of());
        document(secretary, number, "Kommunfullmäktige", "KF §67", "Val", Map.of());
        document(secretary, number, "Kommunfullmäktige", "KF §68", "Intern", Map.of("reported", false));
        document(
                secretary,
                number,
                "Kanarieföreningen",
                null,
                "Kanariefågeln",
                Map.of("secrecy", Map.of("provision", "26 kap. 1 § OSL", "authority", "Socialnämnden")));
        secretary
                .post(
                        "matters/" + inPath(number) + "/documents",
                        Map.of("direction", "OUTGOING", "date", "2024-04-02", "title", "Svar"))
                .statusCode(201);
        return secretary;
    }

    private static void document(Api by, String sender, String reference, String title, Map<String, Object> more) {
        document(by, "SOCN/2024:1", sender, reference, title, more);
    }

    private static void document(
            Api by, String matter, String sender, String reference, String title, Map<String, Object> more) {
        var wanted = new HashMap<String, Object>(Map.of(
                "direction", "INCOMING",
                "date", "2024-03-18",
                "registeredOn", "2024-03-20",
                "title", title,
                "correspondent", sender));
        if (reference != null) {
            wanted.put("theirReference", reference);
        }
        wanted.putAll(more);
        by.post("matters/" + inPath(matter) + "/documents", wanted).statusCode(201);
    }

    private static String inPath(String number) {
        return number.replace('/', '-').replace(':', '-');
    }
}
