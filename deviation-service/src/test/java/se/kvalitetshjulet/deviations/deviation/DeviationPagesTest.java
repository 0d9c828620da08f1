package se.kvalitetshjulet.deviations.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;

/** Reporting a deviation, and reading it, as a person's browser does. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class DeviationPagesTest {

    private static final String BOARD = "/deviations/sidor/9999/socn";

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();
    private PageVisitor employee;

    @BeforeEach
    void anEmployee() throws Exception {
        board.unit(unit);
        employee = new PageVisitor(service);
        assertPage(
                employee.logIn("employee", BOARD + "/kvalitet"),
                200,
                "Kvalitet",
                "av dina rapporter är öppna",
                "Rapportera en avvikelse");
    }

    @Test
    void what_was_filled_in_is_kept_when_something_is_missing() throws Exception {
        assertPage(employee.get(BOARD + "/avvikelser/ny"), 200, "Rapportera en avvikelse", "Enheten " + unit);
        var fields = filledIn();
        fields.remove("occurredOn");
        fields.put("discoveredOn", "i går");
        assertPage(
                employee.post(BOARD + "/avvikelser/ny", fields),
                422,
                "Rapportera en avvikelse",
                "Ange vilken dag det hände.",
                "Skriv datumet som 2024-03-31.",
                "Ett brev hamnade fel.",
                "href=\"#occurredOn\"");
    }

    @Test
    void an_address_fills_in_codes_and_days_and_nothing_about_anybody() throws Exception {
        assertPage(
                employee.get(BOARD + "/avvikelser/ny?area=CASE_HANDLING&affects=CLIENT_RISK&occurredOn=2024-03-11&unit="
                        + unit),
                200,
                "Rapportera en avvikelse",
                "value=\"2024-03-11\"",
                "<option value=\"CASE_HANDLING\" selected=\"selected\">",
                "<option value=\"CLIENT_RISK\" selected=\"selected\">",
                "<option value=\"" + unit + "\" selected=\"selected\">");
        assertThat(employee.get(BOARD
                                + "/avvikelser/ny?description=Kanarie&affectedPerson=Kanarie&occurredOn=Kanarie%20F")
                        .body())
                .doesNotContain("Kanarie");
    }

    @Test
    void what_touches_staff_only_is_explained_at_the_question_before_anything_else_is_asked_for() throws Exception {
        var fields = filledIn();
        fields.remove("occurredOn");
        fields.put("affects", "STAFF");
        assertPage(
                employee.post(BOARD + "/avvikelser/ny", fields),
                422,
                "Rapportera en avvikelse",
                "arbetsmiljösystemet",
                "Ett brev hamnade fel.");
    }

    @Test
    void a_report_leads_to_its_page_and_its_texts_are_shown_for_a_purpose() throws Exception {
        var page = employee.post(BOARD + "/avvikelser/ny", filledIn());
        var id = page.uri().getPath().substring(page.uri().getPath().lastIndexOf('/') + 1);
        assertPage(page, 200, "Avvikelse " + id, "Rapporterad. Område: Handläggning.", "Enheten " + unit);
        assertThat(page.body()).doesNotContain("Ett brev hamnade fel.");
        assertPage(employee.get(BOARD + "/avvikelser"), 200, "Avvikelser", id);
        var texts = BOARD + "/avvikelser/" + id + "/texter";
        assertPage(employee.get(texts), 200, "Vad som har skrivits", "Varför behöver du läsa dem?");
        assertPage(employee.post(texts, Map.of()), 422, "Vad som har skrivits", "Välj varför du behöver uppgifterna.");
        assertThat(board.readingsOf(id)).isEmpty();
        assertPage(
                employee.post(texts, Map.of("purpose", "OWN_REPORT")),
                200,
                "Vad som har skrivits",
                "Ett brev hamnade fel.",
                "Läsningen är loggad.");
        assertThat(board.readingsOf(id)).hasSize(1);
    }

    @Test
    void a_manager_assesses_decides_a_measure_follows_it_up_and_closes() throws Exception {
        var id = "A-" + UUID.randomUUID();
        Api.tell(EventTypes.DEVIATION_REPORTED, id, data -> data.put("unit", unit));
        var page = BOARD + "/avvikelser/" + id;
        var manager = new PageVisitor(service);
        assertPage(
                manager.logIn("unit-manager", page),
                200,
                "Avvikelse " + id,
                "Ingen åtgärd är beslutad.",
                page + "/steg/avsluta");
        assertPage(
                manager.post(page + "/steg/bedom", Map.of("severity", "3", "version", "1")),
                422,
                "Bedöm avvikelsen",
                "Ange sannolikheten.",
                "<option value=\"3\" selected=\"selected\">");
        assertPage(
                manager.post(
                        page + "/steg/bedom",
                        Map.of("severity", "3", "probability", "2", "causes", "MISTAKE", "version", "1")),
                200,
                "Avvikelse " + id,
                "6 (allvarlighetsgrad 3, sannolikhet 2)");
        assertPage(
                manager.post(page + "/steg/omrade", Map.of("area", "CASE_HANDLING", "version", "2")),
                422,
                "Flytta till annat område",
                "Ange skälet.");
        assertPage(
                manager.post(page + "/steg/avsluta", Map.of("outcome", "HANDLED", "version", "1")),
                412,
                "Avsluta avvikelsen",
                "Det här har gjorts under tiden",
                "Bedömd",
                "6 (allvarlighetsgrad 3, sannolikhet 2)",
                "<option value=\"HANDLED\" selected=\"selected\">",
                "name=\"version\" value=\"2\"");
        assertPage(
                manager.post(page + "/steg/avsluta", Map.of("outcome", "HANDLED", "version", "2")),
                422,
                "Avsluta avvikelsen",
                "Besluta om en åtgärd först");
        var decide = BOARD + "/atgarder/ny?concernsKind=DEVIATION&concernsId=" + id;
        assertPage(manager.get(decide), 200, "Besluta om en åtgärd", "Ny eller ändrad rutin");
        var measure = new HashMap<>(Map.of(
                "concernsKind", "DEVIATION",
                "concernsId", id,
                "description", "Rutinen skrivs om.",
                "category", "ROUTINE_CHANGED",
                "purpose", "PREVENT_RECURRENCE",
                "dueOn", "2999-01-01"));
        assertPage(
                manager.post(BOARD + "/atgarder/ny", measure),
                422,
                "Besluta om en åtgärd",
                "Ange vem som ansvarar",
                "Rutinen skrivs om.");
        measure.put("responsible", "Enhetschef");
        var decided = manager.post(BOARD + "/atgarder/ny", measure);
        assertThat(decided.statusCode()).isEqualTo(200);
        assertThat(decided.body()).contains("Följ upp", "Ny eller ändrad rutin", "Avvikelse " + id);
        var address = decided.uri().getPath();
        assertThat(manager.post(address, Map.of("version", "1")).body()).contains("Ange om åtgärden hade effekt.");
        assertThat(manager.post(address, Map.of("effect", "ACHIEVED", "version", "1"))
                        .body())
                .contains("uppnådd effekt");
        assertPage(
                manager.post(page + "/steg/avsluta", Map.of("outcome", "HANDLED", "version", "2")),
                200,
                "Avvikelse " + id,
                "Avslutad med åtgärder.",
                "Öppna avvikelsen igen");
        assertPage(manager.get(BOARD + "/atgarder?unit=" + unit), 200, "Åtgärder", "Uppnådd effekt");
        assertPage(manager.get(BOARD + "/kvalitet"), 200, "Kvalitet", "försenade uppföljningar");
    }

    private Map<String, String> filledIn() {
        var fields = new HashMap<>(Map.of(
                "description", "Ett brev hamnade fel.",
                "occurredOn", "2024-03-11",
                "discoveredOn", "2024-03-12",
                "reportedOn", "2024-03-12",
                "affects", "CLIENT_RISK",
                "area", "CASE_HANDLING",
                "onPaper", "false"));
        fields.put("unit", unit);
        return fields;
    }
}
