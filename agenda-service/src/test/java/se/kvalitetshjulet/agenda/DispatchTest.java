package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.kit.PdfUa.faultsOf;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;

/** Extracts of decided paragraphs, from the list of recipients to the one that went wrong. */
@QuarkusTest
class DispatchTest extends WithRealParts {

    private static final Instant OPENED = Instant.parse("2024-04-24T11:20:00Z");
    private static final Map<String, Object> NOTHING = Map.of();
    private static final String CANARY = DecidedItem.RECIPIENT;
    private static final String ADDRESS = "Kanariestigen 1\n641 30 Katrineholm";

    @TestHTTPResource
    URI service;

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void an_extract_is_sent_when_the_paragraph_is_approved_and_that_is_told_without_the_recipient() {
        var secretary = Api.of("7171").as(Role.SECRETARY);
        var item = DecidedItem.planned(secretary, false, DecidedItem.MEETING_DAY);
        secretary
                .get(item + "/dispatches")
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:nothing-to-send"));
        DecidedItem.decide(secretary, item, OPENED);
        secretary
                .get(item + "/dispatches")
                .body("paragraph", equalTo(1), "individual", equalTo(false), "approvedOn", nullValue())
                .body("rows.recipient", contains("Kommunfullmäktige", CANARY, "Akten"));
        refused(send(secretary, item, CANARY), 409, "paragraph-not-approved");
        DecidedItem.approve(secretary, item);
        send(secretary, item, CANARY).statusCode(201).body("on", equalTo("2024-04-24"));
        refused(send(secretary, item, CANARY), 409, "already-dispatched");
        send(secretary, item, "Någon annan").statusCode(400).body("violations[0].field", equalTo("recipient"));
        for (var day : List.of("2024-04-23", "2024-04-25")) {
            secretary
                    .post(item + "/dispatches", Map.of("recipient", "Akten", "on", day))
                    .statusCode(400)
                    .body("violations[0].field", equalTo("on"));
        }
        secretary.get(item + "/dispatches").body("rows[1].sent.on", equalTo("2024-04-24"));
        for (var role : List.of(Role.MEMBER, Role.AUDITOR, Role.HEAD_OF_ADMINISTRATION)) {
            Api.of("7171").as(role).get(item + "/dispatches").statusCode(403);
        }
        assertThat(new Topic(kafka, "7171").told(5))
                .filteredOn(event -> event.path("type").asText().endsWith("extract.dispatched.v1"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.at("/data/paragraph").asInt()).isEqualTo(1);
                    assertThat(event.at("/data/on").asText()).isEqualTo("2024-04-24");
                    assertThat(event.toString()).doesNotContain("Kanarie");
                });
    }

    @Test
    void nothing_of_an_individuals_matter_leaves_without_a_cover_sheet() {
        var secretary = Api.of("7172").as(Role.SECRETARY);
        var item = DecidedItem.planned(secretary, true, DecidedItem.MEETING_DAY);
        DecidedItem.decide(secretary, item, OPENED);
        DecidedItem.approve(secretary, item);
        refused(send(secretary, item, CANARY), 409, "cover-sheet-missing");
        send(secretary, item, "Akten").statusCode(201);

        var sheets = item + "/cover-sheets";
        wrong(secretary, sheets, "addressAgain", "Kanariestigen 11\n641 30 Katrineholm");
        wrong(secretary, sheets, "confirmed", false);
        wrong(secretary, sheets, "guardianshipCheckedOn", "2024-04-25");
        wrong(secretary, sheets, "guardianshipCheckedOn", "2024-04-16");
        wrong(secretary, sheets, "guardianship", null);
        wrong(secretary, sheets, "concerns", " ");
        Api.of("7172").as(Role.MEMBER).post(sheets, aSheet("2024-04-24")).statusCode(403);
        String sheet = secretary
                .post(sheets, aSheet("2024-04-24"))
                .statusCode(201)
                .extract()
                .path("coverSheetId");

        assertThat(Readings.of(store, "7172")).isEmpty();
        secretary.get(sheets + "/" + sheet).body("address", equalTo(ADDRESS), "concerns", equalTo(CANARY));
        assertThat(Readings.of(store, "7172")).containsExactly("SECRETARY cover-sheet " + sheet + " DISPATCH");
        Api.of("7172").as(Role.MEMBER).get(sheets + "/" + sheet).statusCode(403);

        send(secretary, item, CANARY).statusCode(201).body("coverSheetId", equalTo(sheet));
    }

    @Test
    void nothing_that_is_secret_leaves_without_a_cover_sheet_though_nobody_said_that_it_is_about_an_individual() {
        var secretary = Api.of("7175").as(Role.SECRETARY);
        var mark = Map.of("provision", "26 kap. 1 § OSL", "authority", "Nämnden");
        var item = DecidedItem.planned(
                secretary, Map.of("title", "Ansökan", "kind", "OTHER", "secrecy", mark), DecidedItem.MEETING_DAY);
        DecidedItem.decide(secretary, item, OPENED);
        DecidedItem.approve(secretary, item);
        secretary.get(item + "/dispatches").body("individual", equalTo(true));
        refused(send(secretary, item, CANARY), 409, "cover-sheet-missing");
    }

    @Test
    void a_misdirected_extract_is_noted_and_sent_again_under_a_new_sheet() {
        var secretary = Api.of("7173").as(Role.SECRETARY);
        var item = DecidedItem.planned(secretary, true, DecidedItem.MEETING_DAY);
        DecidedItem.decide(secretary, item, OPENED);
        DecidedItem.approve(secretary, item);
        secretary.post(item + "/cover-sheets", aSheet("2024-04-24")).statusCode(201);
        String dispatch = send(secretary, item, CANARY).extract().path("dispatchId");
        var note = item + "/dispatches/" + dispatch + "/note-misdirected";
        secretary.post(note, Map.of("what", "SIDEWAYS")).statusCode(400);
        secretary
                .post(note, Map.of("what", "OLD_ADDRESS", "discoveredOn", "2024-04-23"))
                .statusCode(400)
                .body("violations[0].field", equalTo("discoveredOn"));
        secretary
                .post(note, Map.of("what", "OLD_ADDRESS", "note", CANARY + " har flyttat."))
                .statusCode(200)
                .body("misdirected.what", equalTo("OLD_ADDRESS"));
        refused(secretary.post(note, Map.of("what", "OTHER")), 409, "already-misdirected");
        refused(send(secretary, item, CANARY), 409, "cover-sheet-missing");
        secretary.post(item + "/cover-sheets", aSheet("2024-04-24")).statusCode(201);
        send(secretary, item, CANARY).statusCode(201);
    }

    @Test
    void the_cover_sheet_is_printed_so_that_everybody_can_read_it() throws Exception {
        var secretary = Api.of("7174").as(Role.SECRETARY);
        var item = DecidedItem.planned(secretary, true, DecidedItem.MEETING_DAY);
        String sheet = secretary
                .post(item + "/cover-sheets", aSheet("2024-04-09"))
                .statusCode(201)
                .extract()
                .path("coverSheetId");
        var printed = secretary
                .request()
                .accept("application/pdf")
                .get(secretary.at(item + "/cover-sheets/" + sheet))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("forsattsblad.pdf"))
                .extract()
                .asByteArray();
        assertThat(faultsOf(printed)).isEmpty();
        assertThat(Readings.of(store, "7174")).hasSize(1);
    }

    @Test
    void the_secretary_sends_from_the_page_of_the_paragraph() {
        var api = Api.of("9999").as(Role.SECRETARY);
        // In another year, so that the §§ of 2024 are for the other tests of this board.
        var item = DecidedItem.planned(api, true, "2025-04-23T11:15:00Z");
        DecidedItem.decide(api, item, Instant.parse("2025-04-23T11:20:00Z"));
        DecidedItem.approve(api, item);
        var page = "/agenda/sidor/9999/socn/"
                + item.replace("meetings", "sammantraden").replace("items", "punkter") + "/utskick";
        var secretary = new Browser(service);
        secretary
                .logIn("secretary", page)
                .says("Ärendet gäller en enskild", CANARY, "Saknas", "Behövs inte", "Skriv ett försättsblad");
        secretary
                .post(page + "/skickat", Map.of("recipient", CANARY))
                .says("Det gick inte att spara", "Skriv ett försättsblad för mottagaren först.");
        var sheet = new HashMap<String, String>();
        aSheet("2025-04-23").forEach((field, value) -> sheet.put(field, value.toString()));
        sheet.put("addressAgain", "Någon annanstans");
        secretary
                .post(page + "/forsattsblad", sheet)
                .says("Adresserna är inte lika", "Kanariestigen 1", "Någon annanstans");
        sheet.put("addressAgain", ADDRESS);
        secretary.post(page + "/forsattsblad", sheet).says("Skriv ut", "/utskick/forsattsblad/");
        secretary.post(page + "/skickat", Map.of("recipient", CANARY)).says("2025-04-23", "Ett utdrag gick fel");
        String dispatch = api.get(item + "/dispatches")
                .body("rows", hasSize(3))
                .body("rows[1].sent", notNullValue())
                .extract()
                .path("rows[1].sent.dispatchId");
        secretary.post(page + "/fel", Map.of("dispatch", dispatch, "what", "")).says("Välj vad som blev fel.");
        secretary
                .post(page + "/fel", Map.of("dispatch", dispatch, "what", "OLD_ADDRESS", "discoveredOn", "i går"))
                .says("Skriv datumet som 2024-03-31.");
        secretary
                .post(page + "/fel", Map.of("dispatch", dispatch, "what", "OLD_ADDRESS"))
                .says("Fel eller gammal adress")
                .saysNothingOf("/avvikelser/ny");

        var registrar = new Browser(service);
        registrar
                .logIn("registrar", page)
                .says("/deviations/sidor/9999/socn/avvikelser/ny?area=DOCUMENTATION_INFORMATION&amp;affects=CLIENT_RISK"
                        + "&amp;occurredOn=2025-04-23&amp;discoveredOn=2025-04-23\"");
        assertThat(new Browser(service).logIn("member", page).status()).isEqualTo(403);
    }

    private static void wrong(Api by, String sheets, String field, Object value) {
        var sheet = new HashMap<>(aSheet("2024-04-24"));
        sheet.put(field, value);
        by.post(sheets, sheet).statusCode(400).body("violations.field", contains(field));
    }

    private static Map<String, Object> aSheet(String checkedOn) {
        return Map.of(
                "recipient",
                CANARY,
                "concerns",
                CANARY,
                "officer",
                "Handläggaren",
                "confirmed",
                true,
                "address",
                ADDRESS,
                "addressAgain",
                " Kanariestigen  1\r\n641 30 Katrineholm",
                "guardianship",
                "NONE",
                "guardianshipCheckedOn",
                checkedOn);
    }

    private static ValidatableResponse send(Api by, String item, String recipient) {
        return by.post(item + "/dispatches", Map.of("recipient", recipient));
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", equalTo("urn:kvalitetshjulet:problem:" + problem));
    }
}
