package se.kvalitetshjulet.deviations.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;

/** An inspection on pages, and a demand of it that becomes a measure. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class InspectionPagesTest {

    private static final String LIST = "/deviations/sidor/9999/socn/tillsyn";

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();

    @Test
    void a_demand_is_noted_becomes_a_measure_and_shows_on_the_first_page_when_it_is_late() throws Exception {
        board.unit(unit);
        var manager = new PageVisitor(service);
        assertPage(manager.logIn("unit-manager", LIST + "/ny"), 200, "Registrera en tillsyn", "Enheten " + unit);
        assertPage(
                manager.post(LIST + "/ny", Map.of("unit", "", "reason", "Granskar planer.")),
                422,
                "Registrera en tillsyn",
                "Välj vilken enhet tillsynen gäller.",
                "Granskar planer.");
        var opened = manager.post(
                LIST + "/ny", Map.of("unit", unit, "openedOn", "2024-01-10", "reason", "Granskar planer."));
        var page = opened.uri().getPath();
        var id = page.substring(page.lastIndexOf('/') + 1);
        assertPage(opened, 200, "Tillsyn " + id, "Inget väntar på svar", "IVO inledde tillsyn.");
        assertThat(opened.body()).doesNotContain("Granskar planer.");
        assertPage(
                manager.post(page + "/steg/krav", Map.of("on", "2024-02-01", "version", "1")),
                422,
                "Registrera ett krav",
                "Ange vilken dag IVO ska ha svar.");
        assertPage(
                manager.post(page + "/steg/krav", Map.of("on", "2024-02-01", "dueOn", "2024-03-01", "version", "1")),
                200,
                "Tillsyn " + id,
                "Försenat",
                "Gör till åtgärd");
        assertPage(manager.get(LIST + "?unit=" + unit + "&overdue=true"), 200, "Tillsyn från IVO", id);
        assertPage(
                manager.get("/deviations/sidor/9999/socn/kvalitet"), 200, "Kvalitet", "Tillsyn från IVO", "besvarats");
        assertPage(
                manager.get("/deviations/sidor/9999/socn/atgarder/ny?concernsKind=INSPECTION&concernsId=" + id
                        + "&purpose=FULFIL_DEMAND&dueOn=2024-03-01"),
                200,
                "Besluta om en åtgärd",
                "value=\"2024-03-01\"",
                "value=\"FULFIL_DEMAND\" selected");
        assertPage(
                manager.post(page + "/steg/beslut", Map.of("result", "ORDER", "version", "2")),
                200,
                "Tillsyn " + id,
                "Föreläggande");
        assertPage(
                manager.post(page + "/steg/svar", Map.of("reason", "Rutinen är sänd.", "version", "2")),
                412,
                "Registrera svaret till IVO",
                "Det här har gjorts under tiden",
                "Beslutad av IVO",
                "Rutinen är sänd.",
                "name=\"version\" value=\"3\"");
        assertPage(
                manager.post(page + "/texter", Map.of("purpose", "SUPERVISION")),
                200,
                "Vad som har skrivits",
                "Granskar planer.");
    }
}
