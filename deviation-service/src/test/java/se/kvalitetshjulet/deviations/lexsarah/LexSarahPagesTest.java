package se.kvalitetshjulet.deviations.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.deviations.investigation.Topic;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;

/** Lex Sarah by way of its pages, as the browsers of those who take part do. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class LexSarahPagesTest {

    private static final String BOARD = "/deviations/sidor/9999/socn";

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();

    @BeforeEach
    void aUnit() {
        board.unit(unit);
    }

    @Test
    void an_employee_reports_with_any_login_and_reads_the_report_with_a_stronger_one() throws Exception {
        var employee = new PageVisitor(service);
        assertPage(
                employee.logIn("employee", BOARD + "/lex-sarah"),
                200,
                "Mina lex Sarah-rapporter",
                "Rapportera lex Sarah");
        var fields = new HashMap<>(Map.of("description", "Ett utdrag hamnade fel.", "law", "LSS"));
        assertPage(
                employee.post(BOARD + "/lex-sarah/ny", fields),
                422,
                "Rapportera lex Sarah",
                "Välj enheten där det hände.",
                "Ett utdrag hamnade fel.",
                "href=\"#unit\"");
        fields.put("unit", unit);
        var page = employee.post(BOARD + "/lex-sarah/ny", fields);
        var id = page.uri().getPath().substring(page.uri().getPath().lastIndexOf('/') + 1);
        assertPage(page, 200, "Lex Sarah " + id, "Rapporten är mottagen.", "Enheten " + unit);
        assertThat(page.body()).doesNotContain("Ett utdrag hamnade fel.", "Utse utredare", "Dokumentationen");
        assertPage(
                employee.post(BOARD + "/lex-sarah/" + id + "/texter", Map.of("purpose", "OWN_REPORT")),
                403,
                "Inloggningen är för svag",
                "Logga in med e-legitimation eller tjänstekort");
        assertThat(employee.get(BOARD + "/lex-sarah/" + id + "/steg/utredare").statusCode())
                .isEqualTo(403);
        assertPage(employee.get(BOARD + "/kvalitet"), 200, "Kvalitet", "av dina rapporter är öppna");
    }

    @Test
    void a_head_and_an_investigator_bring_a_case_to_the_board() throws Exception {
        var lexSarah = ALexSarahCase.reportedIn(unit);
        var page = BOARD + "/lex-sarah/" + lexSarah.id();
        var investigator = new PageVisitor(service);
        assertPage(investigator.logIn("investigator", BOARD + "/lex-sarah"), 200, "Lex Sarah", lexSarah.id());
        assertPage(investigator.get(page), 200, "Lex Sarah " + lexSarah.id(), "Mottagaren åtgärdar genast");
        var head = new PageVisitor(service);
        assertPage(head.logIn("head-of-department", page), 200, "Lex Sarah " + lexSarah.id(), "/steg/omedelbar-atgard");
        assertPage(
                head.post(page + "/steg/omedelbar-atgard", Map.of("text", "")),
                422,
                "Anteckna omedelbar åtgärd",
                "Skriv vad som gjordes genast.");
        assertPage(
                head.post(page + "/steg/omedelbar-atgard", Map.of("text", "Utdraget hämtades.")),
                200,
                "Lex Sarah " + lexSarah.id(),
                "Utredare utses av");
        assertPage(head.get(page + "/steg/utredare"), 200, "Utse utredare", "Utredare, exempel, Utredare");
        assertPage(
                head.post(page + "/steg/utredare", Map.of("investigator", "investigator", "version", "1")),
                200,
                "Lex Sarah " + lexSarah.id(),
                "Utredaren utreder och bedömer.");
        var entry = new HashMap<>(
                Map.of("text", "Adressen var gammal.", "nature", "FACT", "topic", "CAUSES", "version", "2"));
        assertPage(
                investigator.post(page + "/steg/anteckning", entry),
                422,
                "Skriv en anteckning",
                "Ange varifrån uppgiften kommer.",
                "Adressen var gammal.");
        entry.put("source", "Samtal med registrator");
        assertPage(
                investigator.post(page + "/steg/anteckning", entry),
                200,
                "Lex Sarah " + lexSarah.id(),
                "Risken för att det händer igen");
        for (var topic : Topic.values()) {
            lexSarah.write(ALexSarahCase.entryAbout(topic));
        }
        assertPage(
                investigator.post(page + "/texter", Map.of("purpose", "INVESTIGATION")),
                200,
                "Vad som har skrivits",
                "Adressen var gammal.",
                "av Utredare, exempel, Utredare.",
                "steg/anteckning?corrects=ANT-",
                "Läsningen är loggad.");
        assertPage(
                investigator.post(
                        page + "/steg/bedomning",
                        Map.of("outcome", "SERIOUS_RISK", "reason", "Utdraget var hemligt.", "version", "1")),
                412,
                "Gör bedömningen",
                "Utredningen inleddes",
                "Utdraget var hemligt.",
                "name=\"version\" value=\"2\"");
        assertPage(
                investigator.post(
                        page + "/steg/bedomning",
                        Map.of("outcome", "SERIOUS_RISK", "reason", "Utdraget var hemligt.", "version", "2")),
                200,
                "Lex Sarah " + lexSarah.id(),
                "Utredaren lämnar förslag till beslut.");
        assertPage(
                investigator.post(
                        page + "/steg/forslag", Map.of("notifyIvo", "true", "plan", "Ny rutin.", "version", "3")),
                200,
                "Lex Sarah " + lexSarah.id(),
                "Nämndens beslut begärs av");
        assertPage(head.get(page + "/steg/till-namnden"), 200, "Begär nämndens beslut", "sekretessärende");
        assertPage(
                head.post(page + "/steg/till-namnden", Map.of("isPublic", "false", "version", "3")),
                200,
                "Lex Sarah " + lexSarah.id(),
                "Nämnden beslutar.",
                "Anmäl till IVO, sekretessärende");
        assertThat(head.get(page).body()).doesNotContain("Adressen var gammal.", "Ny rutin.");
    }

    @Test
    void the_head_of_the_administration_makes_a_deviation_a_lex_sarah_case_from_its_page() throws Exception {
        var deviation = "A-" + UUID.randomUUID();
        Api.tell(EventTypes.DEVIATION_REPORTED, deviation, data -> data.put("unit", unit));
        var head = new PageVisitor(service);
        var form = BOARD + "/lex-sarah/ny?deviationId=" + deviation;
        assertPage(
                head.logIn("head-of-administration", BOARD + "/avvikelser/" + deviation),
                200,
                "Avvikelse " + deviation,
                form);
        assertPage(head.get(form), 200, "Rapportera lex Sarah", deviation);
        var fields =
                Map.of("description", "Ett utdrag hamnade fel.", "law", "SOL", "unit", unit, "deviationId", deviation);
        assertThat(head.post(BOARD + "/lex-sarah/ny", fields).body()).contains("Började som avvikelse", deviation);
        assertPage(
                head.post(BOARD + "/lex-sarah/ny", fields),
                422,
                "Rapportera lex Sarah",
                "Avvikelsen är redan ett lex Sarah-ärende.");
    }

    @Test
    void an_investigation_that_is_late_to_ivo_is_seen_from_the_first_page() throws Exception {
        var id = "LS-" + UUID.randomUUID();
        Api.tell(EventTypes.LEX_SARAH_REPORTED, id, data -> data.put("unit", unit));
        for (var type : java.util.List.of(
                EventTypes.LEX_SARAH_INVESTIGATION_OPENED,
                EventTypes.LEX_SARAH_ASSESSED,
                EventTypes.LEX_SARAH_DECIDED,
                EventTypes.LEX_SARAH_NOTIFIED_IVO)) {
            Api.tell(type, id, _ -> {});
        }
        var head = new PageVisitor(service);
        assertPage(
                head.logIn("head-of-administration", BOARD + "/kvalitet"),
                200,
                "Kvalitet",
                "med utredning som skulle ha skickats till IVO",
                BOARD + "/lex-sarah?overdue=true");
        assertPage(
                head.get(BOARD + "/lex-sarah?overdue=true&unit=" + unit),
                200,
                "Lex Sarah",
                id,
                "örsenad",
                "2024-06-25");
        var page = BOARD + "/lex-sarah/" + id;
        assertPage(head.get(page), 200, "Lex Sarah " + id, "Utredningen är försenad till IVO", "25 juni 2024");
        assertPage(
                head.post(
                        page + "/steg/utredning-till-ivo",
                        Map.of("on", LocalDate.now().toString(), "version", "5")),
                200,
                "Lex Sarah " + id,
                "IVO beslutar.");
        assertPage(
                head.post(page + "/steg/ivo-beslut", Map.of("result", "CRITICISM", "version", "6")),
                200,
                "Lex Sarah " + id,
                "Riktar kritik");
        assertPage(head.post(page + "/steg/avsluta", Map.of("version", "7")), 200, "Lex Sarah " + id, "Avslutad");
    }
}
