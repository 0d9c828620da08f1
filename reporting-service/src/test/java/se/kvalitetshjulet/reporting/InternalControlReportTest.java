package se.kvalitetshjulet.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

/** The report on a year's internal control, from what deviation-service tells. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class InternalControlReportTest {

    private static final String DRAFT = "/reports/INTERNAL_CONTROL-2023-draft";

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void controls_risks_and_their_measures_are_counted_and_nothing_else() {
        var board = Board.fresh(store, kafka);
        board.tells(List.of(
                board.thing("I-1").control("2023-09-01").performed("2023-09-02", "WITHOUT_REMARK"),
                board.thing("I-2").control("2023-10-01").performed("2023-10-02", "DEVIATION"),
                board.thing("I-3").control("2023-11-01"),
                board.thing("I-4").control("2024-02-01"),
                board.thing("R-1").risk(2023, 3, 4),
                board.thing("R-2").risk(2023, 3, 1),
                board.thing("A-1").measure("2023-11-01", "CONTROL").followedUp("2023-12-01", "ACHIEVED"),
                board.thing("A-2").measure("2023-11-01", "DEVIATION")));

        board.assembles("CONTROLLER", Map.of("kind", "INTERNAL_CONTROL", "period", "2023"))
                .statusCode(201)
                .body("title", equalTo("Internkontroll 2023"))
                .body(
                        Board.rows("kontroller"),
                        contains(List.of("DELEGATION", "2", "1", "1", "3"), List.of("Totalt", "2", "1", "1", "3")))
                .body(Board.rows("risker") + "[2]", contains("Allvarlighetsgrad 3", "1", "0", "0", "1", "2"))
                .body(Board.rows("atgarder"), hasSize(3))
                .body(Board.rows("atgarder"), hasItem(List.of("Kontroller", "1", "0", "0", "0", "1")))
                .body("figures.find { it.figureId == 'kontroller.avvikelser' }.value", equalTo(1))
                .body("figures.find { it.figureId == 'atgarder.totalt' }.value", equalTo(1));
        board.reads("CONTROLLER", DRAFT + "/figures/kontroller.avvikelser/sources")
                .body("data.type", hasItem("se.kvalitetshjulet.control.performed.v1"));
        board.reads("CONTROLLER", DRAFT + "/checklist")
                .body("findings.find { it.rule == 'SUMS' }.outcome", equalTo("PASSED"));
    }
}
