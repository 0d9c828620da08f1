package se.kvalitetshjulet.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

/** What else the annual quality report counts, and the numbers that come to it as finished. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class QualityNumbersTest {

    private static final String DRAFT = "/reports/QUALITY-2023-draft";

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Board board;

    @BeforeEach
    void a_board_of_its_own() {
        board = Board.fresh(store, kafka);
    }

    @Test
    void the_rest_of_the_year_is_counted_too_with_key_figures_and_their_source() {
        board.tells(List.of(
                board.thing("K-1")
                        .complaint("2023-03-01", "DIRECT", "TREATMENT")
                        .answered("2023-03-15"),
                board.thing("K-2").complaint("2023-03-01", "IVO", "TREATMENT").answered("2023-03-16"),
                board.thing("K-3").complaint("2023-12-30", "DIRECT", "CASE_HANDLING"),
                board.thing("L-1")
                        .lexSarah("2023-04-01")
                        .investigated("2023-05-01", "SERIOUS_MISCONDUCT")
                        .notified("2023-06-01"),
                board.thing("L-2").lexSarah("2023-10-01"),
                board.thing("A-1").measure("2023-05-01", "DEVIATION").followedUp("2023-09-01", "ACHIEVED"),
                board.thing("A-2").measure("2023-05-01", "LEX_SARAH"),
                board.thing("R-1").risk(2023, 3, 4),
                board.thing("I-1").control("2023-09-01")));
        board.posts(board.thing("U30455")
                .number("2023-02-01", "2022", "77", "%", keyFigure("9999"))
                .number("2024-02-01", "2023", "83", "%", keyFigure("9999"))
                .number("2024-02-02", "2023", "84", "%", keyFigure("9999"))
                .number("2024-02-01", "2023", "78", "%", keyFigure("0000")));

        board.assemblesYear("2023")
                .body(Board.rows("klagomal-svar") + "[2]", contains("Totalt", "1", "1", "1", "3"))
                .body("figures.find { it.figureId == 'klagomal.andel-i-tid' }.suppressed", equalTo(true))
                .body("figures.find { it.figureId == 'lexsarah.anmalda' }.value", equalTo(1))
                .body("figures.find { it.figureId == 'lexsarah.totalt' }.value", equalTo(2))
                .body("figures.find { it.figureId == 'atgarder.uppnadd' }.value", equalTo(1))
                .body("figures.find { it.figureId == 'atgarder.ej-uppfoljda' }.value", equalTo(1))
                .body("figures.find { it.figureId == 'risker.allvar.3.sannolikhet-4' }.value", equalTo(1))
                .body("figures.find { it.figureId == 'kontroller.ej-genomforda' }.value", equalTo(1))
                .body(
                        Board.rows("nyckeltal"),
                        contains(List.of("Ekonomiskt bistånd, förbättrad situation", "77", "84", "78")))
                .body("tables.find { it.tableId == 'nyckeltal' }.note", equalTo("Källa: Kolada"))
                .body(
                        "tables.find { it.tableId == 'nyckeltal' }.columns.label",
                        contains("Nyckeltal", "2022", "2023", "2023 (riket)"));
    }

    private static String keyFigure(String region) {
        return "\"keyFigure\":\"Ekonomiskt bistånd, förbättrad situation\",\"source\":\"Kolada\",\"region\":\"" + region
                + "\"";
    }

    @Test
    void printed_totals_that_were_entered_beside_their_parts_are_caught_when_they_do_not_add_up() {
        var closed = board.thing("DEVIATIONS_CLOSED");
        var all = board.thing("DEVIATIONS_TOTAL");
        int[][] table = {{16, 17}, {11, 17}, {17, 20}, {4, 4}, {6, 11}};
        var areas = List.of(
                "COMPLAINT_OPINION",
                "CASE_HANDLING",
                "DOCUMENTATION_INFORMATION",
                "PHYSICAL_ENVIRONMENT",
                "ORGANISATION_ROUTINES");
        for (int row = 0; row < table.length; row++) {
            String area = "\"area\":\"" + areas.get(row) + "\"";
            closed.number("2024-02-01", "2023", Integer.toString(table[row][0]), "antal", area);
            all.number("2024-02-01", "2023", Integer.toString(table[row][1]), "antal", area);
        }
        closed.number("2024-02-01", "2023", "55", "antal", "");
        all.number("2024-02-01", "2023", "71", "antal", "");
        board.posts(closed);
        board.posts(all);

        board.assemblesYear("2023")
                .body(Board.rows("avvikelser-inlamnade") + ".last()", contains("Totalt antal avvikelser", "54", "69"));
        board.reads("CONTROLLER", DRAFT + "/checklist")
                .body("findings.find { it.rule == 'ENTERED' }.outcome", equalTo("FAILED"))
                .body(
                        "findings.find { it.rule == 'ENTERED' }.faults.found",
                        contains(
                                "Inlämnat är 55, men delarna är tillsammans 54.",
                                "Inlämnat är 71, men delarna är tillsammans 69."))
                .body("findings.find { it.rule == 'SUMS' }.outcome", equalTo("PASSED"));
        Board.refused(
                board.does("CONTROLLER", DRAFT, "/check", Map.of()),
                409,
                "report-checklist-failed",
                "inlämnade totaler");
    }
}
