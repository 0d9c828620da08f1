package se.kvalitetshjulet.deviations.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.PdfUa;
import se.kvalitetshjulet.kit.RealPartsResource;

/** What goes to IVO of a case, as one PDF. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class DossierTest {

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();

    @Test
    void the_package_holds_the_whole_case_follows_pdf_ua_and_is_served_through_the_logged_door() throws Exception {
        board.unit(unit);
        var lexSarah = ALexSarahCase.reportedIn(unit).documented().found("SERIOUS_RISK", true);
        String measure = lexSarah.head()
                .post(
                        "/measures",
                        Map.of(
                                "concerns", Map.of("kind", "LEX_SARAH", "id", lexSarah.id()),
                                "responsible", "Enhetschef",
                                "dueOn", "2999-01-01",
                                "purpose", "PREVENT_RECURRENCE",
                                "category", "ROUTINE_CHANGED",
                                "description", "Adressen kontrolleras av två."))
                .statusCode(201)
                .extract()
                .path("measureId");
        lexSarah.step(
                        Api.as("HEAD_OF_ADMINISTRATION"),
                        "decide-urgently",
                        Map.of("decidedBy", "CHAIR", "notifyIvo", true, "reason", "Nämnden möts om en månad."))
                .statusCode(200);
        // Told again by another system: that event does not count, and neither does its text.
        Api.tellAt(
                Instant.now().plusSeconds(60).toString(),
                EventTypes.LEX_SARAH_REPORTED,
                lexSarah.id(),
                data -> data.put("unit", unit).put("description", "En text som inte räknas."));
        var path = "/lex-sarah-reports/" + lexSarah.id() + "/package";
        lexSarah.head().get(path).statusCode(400).body("violations.field", hasItem("purpose"));
        Api.as("UNIT_MANAGER", unit).get(path + "?purpose=SUPERVISION").statusCode(403);
        assertThat(board.readingsOf(lexSarah.id())).isEmpty();
        var pdf = lexSarah.head()
                .get(path + "?purpose=SUPERVISION")
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asByteArray();
        assertThat(board.readingsOf(lexSarah.id())).containsExactly("HEAD_OF_DEPARTMENT LEX_SARAH SUPERVISION");
        assertThat(board.readingsOf(measure)).containsExactly("HEAD_OF_DEPARTMENT MEASURE SUPERVISION");
        try (var document = Loader.loadPDF(pdf)) {
            // Lines are broken where the paper is.
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Innehåll",
                            "1. Anmälan, sida 2",
                            ALexSarahCase.TEXT,
                            "Det framgår av samtalen.",
                            "Anteckning om Orsakerna",
                            "av Utredare, exempel, Utredare",
                            "Rutinen skrivs om till våren.",
                            "Adressen kontrolleras av två.",
                            "6 kap. 39 § kommunallagen",
                            "Nämnden möts om en månad.")
                    .doesNotContain("En text som inte räknas.");
        }
        assertThat(PdfUa.faultsOf(pdf)).isEmpty();
    }
}
