package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.edition.ProposeEditions;

/** The annual quality report, from what deviation-service tells to the edition that the board gets. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class QualityReportTest {

    private static final String DRAFT = "/reports/QUALITY-2023-draft";
    private static final String EDITION = "/reports/QUALITY-2023-1";

    @Inject
    Store store;

    @Inject
    ProposeEditions propose;

    @TestHTTPResource
    URI service;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Board board;

    @BeforeEach
    void a_board_of_its_own() {
        board = Board.fresh(store, kafka);
    }

    /** A real board's year: so many closed of so many, area by area. */
    private List<QualityStory> deviationsOf2023() {
        List<QualityStory> stories = new ArrayList<>();
        stories.addAll(inArea("COMPLAINT_OPINION", 16, 17));
        stories.addAll(inArea("CASE_HANDLING", 11, 17));
        stories.addAll(inArea("DOCUMENTATION_INFORMATION", 17, 20));
        stories.addAll(inArea("PHYSICAL_ENVIRONMENT", 4, 4));
        stories.addAll(inArea("ORGANISATION_ROUTINES", 6, 11));
        stories.addAll(inArea(null, 1, 2));
        return stories;
    }

    private List<QualityStory> inArea(String area, int closed, int all) {
        List<QualityStory> stories = new ArrayList<>();
        for (int place = 0; place < all; place++) {
            QualityStory story = board.thing(area + "-" + place).deviation("2023-0" + (1 + place % 9) + "-15", area);
            stories.add(place < closed ? story.closed("2024-01-20") : story);
        }
        return stories;
    }

    @Test
    void the_deviations_of_2023_come_out_to_the_digit_from_events_alone() throws Exception {
        var stories = deviationsOf2023();
        stories.add(
                board.thing("of-2022").deviation("2022-12-31", "CASE_HANDLING").closed("2023-01-02"));
        stories.add(board.thing("twice")
                .deviation("2023-05-02", "CASE_HANDLING")
                .duplicateOf("2023-05-03", "CASE_HANDLING-0"));
        stories.add(board.thing("none").deviation("2023-05-02", "CASE_HANDLING").notReportable("2023-05-03"));
        board.tells(stories);

        board.assemblesYear("2023")
                .body("title", equalTo("Kvalitetsberättelse 2023"))
                .body(
                        Board.rows("avvikelser"),
                        contains(
                                List.of("Klagomål/synpunkt", "16", "17"),
                                List.of("Handläggning", "11", "17"),
                                List.of("Dokumentation/information", "17", "20"),
                                List.of("Fysisk miljö, utrustning och teknik", "4", "4"),
                                List.of("Organisation/arbetsrutiner", "6", "11"),
                                List.of("Utan område", "1", "2"),
                                List.of("Totalt antal avvikelser", "55", "71")))
                .body("figures.find { it.figureId == 'avvikelser.totalt' }.value", equalTo(71))
                .body("recipients", contains("Akten"));

        board.reads("CONTROLLER", DRAFT + "/figures/avvikelser.omrade.CASE_HANDLING.totalt")
                .body("value", equalTo(17))
                .body("query.period", equalTo("2023"))
                .body(
                        "definition",
                        equalTo(
                                "Antal avvikelser som rapporterades under 2023, utan dubbletter och händelser som visade"
                                        + " sig inte vara avvikelser, efter det område som de senast hänfördes till."));
        board.reads("CONTROLLER", DRAFT + "/figures/avvikelser.omrade.CASE_HANDLING.totalt/sources?limit=100")
                .body("data", hasSize(28))
                .body("data.type", hasItem("se.kvalitetshjulet.deviation.reported.v1"));
        board.reads("CONTROLLER", DRAFT + "/checklist")
                .body("findings.find { it.rule == 'SUMS' }.outcome", equalTo("PASSED"))
                .body("findings.find { it.rule == 'ENTERED' }.outcome", equalTo("NOT_APPLICABLE"));
        var pdf = board.as("CONTROLLER").accept("application/pdf").get(DRAFT).asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Handläggning 11 17", "Utan område 1 2", "Totalt antal avvikelser 55 71");
            assertThat(structure(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("Table", "TR", "TH", "TD");
        }
    }

    @Test
    void it_is_of_a_year_that_is_over_and_shows_what_it_counts_to_everybody() {
        board.assembles("CONTROLLER", Map.of("kind", "QUALITY", "period", "2023-Q1"))
                .statusCode(400)
                .body("violations[0].message", equalTo("Skriv året med fyra siffror, till exempel 2023."));
        Board.refused(
                board.assembles("CONTROLLER", Map.of("kind", "QUALITY", "period", "2999")),
                409,
                "report-period-not-over",
                "dagen efter årets sista dag");
        board.reads("MEMBER", "/report-definitions")
                .body("find { it.kind == 'QUALITY' }.period", equalTo("ÅÅÅÅ"))
                .body("find { it.kind == 'QUALITY' }.threshold", equalTo(0))
                .body("find { it.kind == 'QUALITY' }.steps", hasItem("APPROVED_BY_ADMINISTRATION"));
    }

    @Test
    void whoever_assembles_it_chooses_the_year_on_the_page_and_follows_a_figure_to_its_events() {
        var socn = Board.sample(store, kafka);
        socn.tells(List.of(socn.thing("AVV-SIDAN").deviation("2019-05-01", "CASE_HANDLING")));
        var controller = Visitor.as("CONTROLLER", service);
        assertThat(controller
                        .looksAt("/rapporter/ny?kind=QUALITY", "assemble-year")
                        .body())
                .contains("value=\"QUALITY\" selected", "Kvalitetsberättelse");
        var draft = controller.fillsIn("/rapporter/ny", Map.of("kind", "QUALITY", "year", "2019"));
        assertThat(draft.uri().getPath()).endsWith("/rapporter/QUALITY-2019-draft");
        assertThat(controller
                        .looksAt("/rapporter/QUALITY-2019-draft", "quality-draft")
                        .body())
                .contains(
                        "Avvikelser 2019", "Rapporterad som avvikelsesområde", "avvikelser.omrade.CASE_HANDLING.totalt")
                .doesNotContain("Får inte spridas", "Undanhållet för att");
        assertThat(controller
                        .looksAt("/rapporter/QUALITY-2019-draft/siffror/avvikelser.totalt", "quality-figure")
                        .body())
                .contains("Avvikelse rapporterad", "AVV-SIDAN")
                .doesNotContain("/avvikelser/AVV-SIDAN");
        assertThat(Visitor.as("HEAD_OF_DEPARTMENT", service)
                        .goes("/rapporter/QUALITY-2019-draft/siffror/avvikelser.totalt")
                        .body())
                .contains("/avvikelser/AVV-SIDAN");
    }

    private static List<String> structure(PDStructureNode node) {
        List<String> found = new ArrayList<>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element.getStructureType());
                found.addAll(structure(element));
            }
        }
        return found;
    }

    @Test
    void the_head_of_administration_adopts_it_and_what_comes_late_makes_one_proposal_for_the_next_edition() {
        board.tells(deviationsOf2023());
        board.assemblesYear("2023");
        Board.refused(
                board.as("HEAD_OF_ADMINISTRATION").post(DRAFT + "/publish").then(),
                409,
                "report-step-missing",
                "godkännas av förvaltningschef");
        board.publishesDraft(DRAFT).statusCode(201);
        assertThat(board.outgoing("report.published"))
                .singleElement()
                .satisfies(published -> assertThat(published)
                        .contains("\"kind\":\"QUALITY\"", "\"period\":\"2023\"", "till handlingarna", "Akten"));
        board.reads("MEMBER", EDITION)
                .body("stale", equalTo(false))
                .body(Board.rows("avvikelser") + ".last()", contains("Totalt antal avvikelser", "55", "71"));
        board.reads("MEMBER", DRAFT).statusCode(404);

        board.tells(List.of(board.thing("late").deviation("2023-11-01", "CASE_HANDLING")));
        board.send(
                Topics.DEVIATIONS_EVENTS,
                inArea("PHYSICAL_ENVIRONMENT", 4, 4)
                        .getFirst()
                        .reopened("2024-04-02")
                        .events());
        board.send(
                Topics.DEVIATIONS_EVENTS,
                inArea("CASE_HANDLING", 11, 17)
                        .getLast()
                        .reclassified("2024-04-02", "ORGANISATION_ROUTINES")
                        .events());
        board.knows(board.count(
                        "select count(*) from event where type not like '%.reopened.%' and type not like '%.reclassified.%'")
                + 2);
        board.reads("AUDITOR", EDITION).body("stale", equalTo(true));
        propose.quietSince(Instant.now().plusSeconds(60));
        propose.quietSince(Instant.now().plusSeconds(60));

        assertThat(board.outgoing("report.assembled")).hasSize(2);
        board.reads("AUDITOR", EDITION + "/proposal")
                .statusCode(200)
                .body("edition", equalTo(2))
                .body("inWords", equalTo("en avvikelse tillkom, en bytte område, en öppnades igen"))
                .body("differences.find { it.figureId == 'avvikelser.totalt' }.before", equalTo(71))
                .body("differences.find { it.figureId == 'avvikelser.totalt' }.after", equalTo(72))
                .body("differences.find { it.figureId == 'avvikelser.avslutade' }.after", equalTo(54));
        board.publishesDraft(DRAFT).statusCode(201);
        board.reads("MEMBER", "/reports/QUALITY-2023-2/differences")
                .body("inWords", equalTo("en avvikelse tillkom, en bytte område, en öppnades igen"));
    }
}
