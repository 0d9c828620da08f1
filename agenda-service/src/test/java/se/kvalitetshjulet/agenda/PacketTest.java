package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.PdfUa;
import se.kvalitetshjulet.kit.access.Role;

/** A real notice of April 2024, built as a secretary would: structure, numbers and registry numbers agree with it. */
@QuarkusTest
class PacketTest extends WithRealParts {

    private static final String MUNICIPALITY = "7301";
    private static final String PACKET = "7304";

    private static final List<String> NOTICE = List.of(
            "1 | Upprop | ",
            "2 | Val av justerare | ",
            "3 | Fastställande av dagordning | ",
            "4 | Tema: BSFT - kort strategisk familjeterapi | ",
            "5 | Kvalitetsberättelse 2023 | SOCN/2024:65",
            "6 | Lex Sarah | ",
            "7 | Yttrande över motion om nollvision mot vräkning av barnfamiljer | SOCN/2023:52",
            "8 | Månadsrapport mars 2024 | SOCN/2024:56",
            "9 | Rapportering av ej verkställda gynnande beslut | SOCN/2024:58",
            "10 | Verksamhetsinformation | ",
            "11 | Anmälan av delegationsbeslut | ",
            "12 | Meddelanden | ",
            "13 | Sekretessärende | Sekretess");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final Api secretary = Api.of(MUNICIPALITY).as(Role.SECRETARY);

    @Test
    void the_notice_and_the_quarterly_item_come_out_as_printed() {
        register(2023, 52, "Yttrande över motion om nollvision mot vräkning av barnfamiljer", "2023-03-01");
        register(2024, 56, "Månadsrapport mars 2024", null);
        continueSeries(2024, 58);
        publishQuarterlyReport(MUNICIPALITY);
        var quarterly = proposal(secretary);
        register(2024, 65, "Kvalitetsberättelse 2023", null);

        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .statusCode(201)
                .extract()
                .path("meetingId");
        put(meeting, Map.of("heading", "Tema: BSFT - kort strategisk familjeterapi"));
        put(meeting, Map.of("heading", "Lex Sarah"));
        put(meeting, Map.of("registryNumber", "SOCN/2023:52"));
        put(meeting, Map.of("registryNumber", "SOCN/2024:56"));
        put(meeting, Map.of("proposalId", quarterly));
        String report = put(meeting, Map.of("registryNumber", "SOCN/2024:65"));
        moveAboveLexSarah(meeting, report);

        assertThat(rows(secretary
                        .get("meetings/" + meeting + "/notice")
                        .extract()
                        .path("rows")))
                .isEqualTo(NOTICE);
        secretary
                .issueNotice(meeting)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("rows", hasSize(13));
        secretary
                .get("meetings/" + meeting + "/items/" + quarterly)
                .body("number", equalTo("9"))
                .body("statement.dated", equalTo("2024-04-09"))
                .body("statement.designation", equalTo("SOCN/2024:58 - 1.2.7 - Återkoppla till förtroendevalda"))
                .body("statement.recipient", equalTo("Socialnämnden"))
                .body(
                        "statement.title",
                        equalTo("Rapportering av ej verkställda gynnande beslut - första kvartalet 2024"))
                .body("statement.proposedDecisions", hasSize(2))
                .body("statement.recipients", contains("Kommunfullmäktige", "Revisorerna", "Akten"));
        whatWasIssuedStandsWhenTheAgendaGoesOn(meeting);
    }

    @Test
    void the_packet_is_made_from_calls_alone_and_can_be_published() throws Exception {
        var secretary = Api.of(PACKET).as(Role.SECRETARY);
        var meeting = theAprilMeeting(secretary);
        writeStatements(secretary, meeting);
        secretary.issueNotice(meeting).statusCode(200).body("rows", hasSize(13));

        var bytes = Api.of(PACKET)
                .as(Role.MEMBER)
                .request()
                .accept("application/pdf")
                .get(secretary.at("meetings/" + meeting + "/notice"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var pdf = Pdf.of(bytes);
        NOTICE.forEach(row -> assertThat(pdf.pages().getFirst())
                .contains(row.replace(" | ", " ").strip()));
        assertThat(pdf.pages().getFirst()).contains("Kallelse", "2024-04-24 kl. 13.15, Nämndrummet", "Ordförande");
        assertThat(pdf.bookmarks())
                .containsExactly(
                        "Kallelse | 1",
                        "5. Kvalitetsberättelse 2023 | 2",
                        "7. Yttrande över motion om nollvision mot vräkning av barnfamiljer | 3",
                        "8. Månadsrapport mars 2024 | 4",
                        "9. Rapportering av ej verkställda gynnande beslut | 5",
                        "11. Anmälan av delegationsbeslut | 6",
                        "12. Meddelanden | 7");
        PacketStatements.BY_NUMBER.forEach((number, text) -> assertThat(pdf.pages())
                .anyMatch(page -> page.contains("Ärende " + number + " ")
                        && page.contains(((List<?>) text.get("proposedDecisions"))
                                .getFirst()
                                .toString())));
        assertThat(pdf.pages().get(4))
                .contains(
                        "Vår beteckning SOCN/2024:58 - 1.2.7 - Återkoppla till förtroendevalda",
                        "första kvartalet 2024",
                        "Beslutet skickas till Kommunfullmäktige Revisorerna Akten",
                        "Sida 5 av 7");
        assertThat(PdfUa.faultsOf(bytes)).isEmpty();
    }

    private static void writeStatements(Api secretary, String meeting) {
        List<Map<String, String>> items =
                secretary.get("meetings/" + meeting + "/items").extract().path("data");
        for (var item : items) {
            var text = PacketStatements.BY_NUMBER.get(item.get("number"));
            if (text != null) {
                secretary.put("statements/" + item.get("itemId"), "\"0\"", text).statusCode(200);
            }
        }
    }

    /** The agenda of April 2024, built as a secretary would. */
    private String theAprilMeeting(Api secretary) {
        continueSeries(secretary, 2023, 52);
        secretary.post(
                "matters", matter("Yttrande över motion om nollvision mot vräkning av barnfamiljer", "2023-03-01"));
        continueSeries(secretary, 2024, 56);
        secretary.post("matters", matter("Månadsrapport mars 2024", "2024-03-20"));
        continueSeries(secretary, 2024, 58);
        publishQuarterlyReport(secretary.municipality());
        var quarterly = proposal(secretary);
        continueSeries(secretary, 2024, 65);
        secretary.post("matters", matter("Kvalitetsberättelse 2023", "2024-04-01"));
        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        put(secretary, meeting, Map.of("heading", "Tema: BSFT - kort strategisk familjeterapi"));
        put(secretary, meeting, Map.of("registryNumber", "SOCN/2024:65"));
        put(secretary, meeting, Map.of("heading", "Lex Sarah"));
        put(secretary, meeting, Map.of("registryNumber", "SOCN/2023:52"));
        put(secretary, meeting, Map.of("registryNumber", "SOCN/2024:56"));
        put(secretary, meeting, Map.of("proposalId", quarterly));
        return meeting;
    }

    private static Map<String, Object> matter(String title, String registeredOn) {
        return Map.of("title", title, "kind", "OTHER", "registeredOn", registeredOn);
    }

    private void whatWasIssuedStandsWhenTheAgendaGoesOn(String meeting) {
        put(meeting, Map.of("heading", "Kort om budgeten"));
        secretary
                .get("meetings/" + meeting + "/notice")
                .body("version", equalTo(1))
                .body("rows", hasSize(13));
        secretary.issueNotice(meeting).body("version", equalTo(2)).body("rows", hasSize(14));
        secretary.get("meetings/" + meeting + "/notice?version=1").body("rows", hasSize(13));
        secretary.get("meetings/" + meeting + "/notice?version=3").statusCode(404);
    }

    private void moveAboveLexSarah(String meeting, String report) {
        var move = "meetings/" + meeting + "/items/" + report + "/move";
        secretary.post(move, Map.of("position", 5)).statusCode(428);
        String tag = secretary.get("meetings/" + meeting).extract().header("ETag");
        Api.of(MUNICIPALITY)
                .as(Role.SECRETARY)
                .request()
                .header("If-Match", "\"1\"")
                .body(Map.of("position", 5))
                .post(secretary.at(move))
                .then()
                .statusCode(412);
        secretary
                .request()
                .header("If-Match", tag)
                .body(Map.of("position", 5))
                .post(secretary.at(move))
                .then()
                .statusCode(200)
                .body("data[4].heading", equalTo("Kvalitetsberättelse 2023"));
    }

    private void continueSeries(int year, int next) {
        continueSeries(secretary, year, next);
    }

    private static void continueSeries(Api secretary, int year, int next) {
        secretary
                .post("registry-series", Map.of("year", year, "nextNumber", next))
                .statusCode(201);
    }

    private void register(int year, int number, String title, String registeredOn) {
        continueSeries(year, number);
        var matter = new HashMap<String, Object>(Map.of("title", title, "kind", "OTHER"));
        if (registeredOn != null) {
            matter.put("registeredOn", registeredOn);
        }
        secretary
                .post("matters", matter)
                .statusCode(201)
                .body("registryNumber", equalTo("SOCN/" + year + ":" + number));
    }

    private void publishQuarterlyReport(String municipality) {
        var topic = new Topic(kafka, municipality);
        topic.send(
                Topics.REPORTING_EVENTS,
                topic.sample(
                        EventTypes.REPORT_PUBLISHED,
                        event -> ((ObjectNode) event.get("data"))
                                .withArray("proposedDecisions")
                                .add(
                                        "Socialnämnden anmäler till kommunfullmäktige gynnande beslut som är äldre än tre månader.")));
    }

    private static String proposal(Api secretary) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> secretary.get("proposals").body("data", hasSize(1)));
        return secretary.get("proposals").extract().path("data[0].itemId");
    }

    private String put(String meeting, Map<String, ?> item) {
        return put(secretary, meeting, item);
    }

    private static String put(Api secretary, String meeting, Map<String, ?> item) {
        return secretary
                .post("meetings/" + meeting + "/items", item)
                .statusCode(201)
                .extract()
                .path("itemId");
    }

    private static List<String> rows(List<Map<String, String>> rows) {
        var printed = new ArrayList<String>();
        rows.forEach(
                row -> printed.add(row.get("number") + " | " + row.get("heading") + " | " + row.get("designation")));
        return printed;
    }
}
