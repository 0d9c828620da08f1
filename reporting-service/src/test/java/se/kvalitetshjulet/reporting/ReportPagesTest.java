package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static se.kvalitetshjulet.reporting.Pages.readAsXml;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ReportPagesTest {

    private static final String REPORT = "UNEXECUTED_DECISIONS-2024-Q1";

    private static boolean told;

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @TestHTTPResource
    URI service;

    private Board board;

    @BeforeEach
    void a_published_quarter() {
        board = Board.sample(store, kafka);
        if (told) {
            return;
        }
        told = true;
        var stories = new ArrayList<DecisionStory>();
        var types = List.of("HOME_CARE", "CONTACT_PERSON", "SPECIAL_HOUSING");
        for (int i = 0; i < 42; i++) {
            stories.add(board.decision("P-" + i)
                    .of(types.get(i % 3))
                    .forA(i % 2 == 0 ? "WOMAN" : "MAN")
                    .decidedOn("2023-%02d-%02d".formatted(4 + i % 8, 1 + i % 20)));
        }
        stories.add(board.decision("P-avbrott")
                .of("COMPANION")
                .decidedOn("2023-05-01")
                .executedOn("2023-06-01")
                .interruptedOn("2023-10-01"));
        board.tells(Topics.DECISIONS_EVENTS, stories.toArray(DecisionStory[]::new));
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);
    }

    @Test
    void the_start_page_shows_the_years_wheel_and_what_waits() throws Exception {
        var page = Visitor.as("CONTROLLER", service).looksAt("/", "start");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Årets hjul 2024",
                        "Att göra nu",
                        "Beslut som inte har verkställts i tid",
                        "Nästa kvartalsrapport")
                .contains("<title id=\"hjulet\">");
        readAsXml(page.body());
    }

    @Test
    void the_wheel_of_another_year_is_a_link_away() {
        var member = Visitor.as("MEMBER", service);

        assertThat(member.goes("/?year=2024").body())
                .contains("Årets hjul 2024", "aria-current=\"true\" href=\"/reporting/sidor/9999/socn/?year=2024\"")
                .contains("/rapporter/" + REPORT + "-1\">Första kvartalet 2024</a>");
    }

    @Test
    void the_list_is_limited_to_the_reports_that_wait_for_the_board() {
        var member = Visitor.as("MEMBER", service);

        assertThat(member.goes("/rapporter?status=PUBLISHED").body())
                .contains("/rapporter/" + REPORT + "-1", "value=\"PUBLISHED\" selected");
        assertThat(member.goes("/rapporter?status=REJECTED").body())
                .contains("Ingen rapport har det läget")
                .doesNotContain(REPORT);
    }

    @Test
    void who_may_not_see_small_counts_sees_no_running_clocks_on_the_start_page() {
        var page = Visitor.as("MEMBER", service).goes("/");

        assertThat(page.body()).contains("Årets hjul").doesNotContain("Fristen går ut inom 30 dagar");
    }

    @Test
    void a_published_report_is_read_by_a_member_and_each_of_its_figures_leads_to_where_it_comes_from()
            throws Exception {
        var member = Visitor.as("MEMBER", service);
        assertThat(member.looksAt("/rapporter", "reports").body())
                .contains("Ej verkställda beslut, första kvartalet 2024")
                .doesNotContain("Ta fram en rapport");

        var page = member.looksAt("/rapporter/" + REPORT + "-1", "report");
        readAsXml(page.body());
        assertThat(page.body())
                .contains("<h1>Rapportering av ej verkställda gynnande beslut - första kvartalet 2024</h1>")
                .contains("Publicerad, väntar på nämnden", "Hämta PDF", "visas inte, för få")
                .doesNotContain("Får inte spridas", "Publicera</a>");

        var link = Pattern.compile("href=\"[^\"]*(/rapporter/[^\"]+/siffror/unexecuted\\.not-executed\\.total)\"")
                .matcher(page.body());
        assertThat(link.find()).isTrue();
        var figure = member.looksAt(link.group(1), "figure-member");
        readAsXml(figure.body());
        assertThat(figure.body())
                .contains("42", "Vad siffran betyder", "16_kap._6_h_§_SoL".replace('_', '\u00a0'))
                .contains("Senast hörd", "<th scope=\"row\">/case-system/exempel</th>")
                .doesNotContain("P-0", "P-avbrott", "Beslut fattat", "2023-11-");
    }

    @Test
    void what_is_kept_back_is_kept_back_on_the_figures_page_too() {
        var path = "/rapporter/" + REPORT + "-1/siffror/unexecuted.interrupted.total";

        assertThat(Visitor.as("MEMBER", service).goes(path).body())
                .contains("Visas inte", "skulle kunna röja enskilda")
                .doesNotContain("P-avbrott");
        assertThat(Visitor.as("AUDITOR", service)
                        .looksAt(path, "figure-auditor")
                        .body())
                .contains("Du ser det i din roll", "P-avbrott", "Avbrott i verkställigheten");
    }

    @Test
    void a_report_is_assembled_and_published_by_forms_without_script() throws Exception {
        var controller = Visitor.as("CONTROLLER", service);
        assertThat(controller.looksAt("/rapporter/ny", "assemble").body())
                .contains("Första kvartalet", "value=\"2023\"");

        var refused = controller.fillsIn(
                "/rapporter/ny", Map.of("kind", "UNEXECUTED_DECISIONS", "year", "2024", "quarter", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Välj vilket kvartal rapporten gäller",
                        "aria-invalid",
                        "value=\"2024\" selected",
                        "value=\"UNEXECUTED_DECISIONS\" selected");

        var ancient = controller.fillsIn(
                "/rapporter/ny",
                Map.of(
                        "kind",
                        "UNEXECUTED_DECISIONS",
                        "year",
                        "2024",
                        "quarter",
                        "2",
                        "day",
                        "0001-01-01",
                        "time",
                        "10:15"));
        assertThat(ancient.statusCode()).isEqualTo(422);
        assertThat(ancient.body()).contains("Ange en tidpunkt från och med 2010-01-01", "value=\"0001-01-01\"");

        var draft = controller.fillsIn(
                "/rapporter/ny", Map.of("kind", "UNEXECUTED_DECISIONS", "year", "2024", "quarter", "2"));
        assertThat(draft.uri().getPath()).endsWith("/rapporter/UNEXECUTED_DECISIONS-2024-Q2-draft");
        assertThat(draft.body()).contains("Får inte spridas").doesNotContain("Publicera</a>");
        controller.looksAt("/rapporter/UNEXECUTED_DECISIONS-2024-Q2-draft", "draft");
        assertThat(Visitor.as("MEMBER", service)
                        .goes("/rapporter/UNEXECUTED_DECISIONS-2024-Q2-draft")
                        .statusCode())
                .isEqualTo(404);

        assertThat(controller
                        .goes("/rapporter/UNEXECUTED_DECISIONS-2024-Q2-draft/publicera")
                        .body())
                .contains("Kan inte publiceras nu. Rapporten ska först granskas av controller");
        board.checks("2024-Q2");
        board.does("HEAD_OF_ADMINISTRATION", Board.draft("2024-Q2"), "/approve", Map.of());
        var asked = controller.looksAt("/rapporter/UNEXECUTED_DECISIONS-2024-Q2-draft/publicera", "publish");
        readAsXml(asked.body());
        var stale = controller.fillsIn(
                "/rapporter/UNEXECUTED_DECISIONS-2024-Q2-draft/publicera", Map.of("version", "999999"));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("Utkastet har tagits fram på nytt");

        var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(asked.body());
        assertThat(version.find()).isTrue();
        var issued = controller.fillsIn(
                "/rapporter/UNEXECUTED_DECISIONS-2024-Q2-draft/publicera", Map.of("version", version.group(1)));
        assertThat(issued.uri().getPath()).endsWith("/rapporter/UNEXECUTED_DECISIONS-2024-Q2-1");
        assertThat(issued.body()).contains("Publicerad, väntar på nämnden");
    }

    @Test
    void only_those_who_answer_for_reports_may_make_and_publish_them() {
        var secretary = Visitor.as("SECRETARY", service);

        assertThat(secretary.goes("/rapporter/ny").statusCode()).isEqualTo(403);
        assertThat(secretary.goes("/rapporter/" + REPORT + "-draft/publicera").statusCode())
                .isEqualTo(403);
        assertThat(secretary.goes("/rapporter/NO-SUCH-1").statusCode()).isEqualTo(404);
        assertThat(Visitor.as("EMPLOYEE", service).goes("/rapporter").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf, %PDF-",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
        "csv, text/csv, \uFEFFtabell;tabellid",
        "json, application/json, {"
    })
    void a_report_is_fetched_as_a_file(String form, String type, String beginning) throws Exception {
        var file = Visitor.as("MEMBER", service).fetches("/rapporter/" + REPORT + "-1/fil/" + form);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"9999-socn-unexecuted-decisions-2024-q1-utgava-1." + form + "\"");
        assertThat(new String(file.body(), StandardCharsets.UTF_8)).startsWith(beginning);
        Files.write(Files.createDirectories(Path.of("target/pages")).resolve("report." + form), file.body());
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, <!DOCTYPE html>",
        "application/pdf, %PDF-",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
        "application/json, {"
    })
    void the_api_gives_the_form_that_is_asked_for(String accept, String beginning) {
        board.as("MEMBER")
                .accept(accept)
                .get("/reports/" + REPORT + "-1")
                .then()
                .statusCode(200)
                .contentType(containsString(accept))
                .body(startsWith(beginning));
    }

    @Test
    void the_page_that_stands_alone_may_fetch_nothing() {
        board.as("MEMBER")
                .accept("text/html")
                .get("/reports/" + REPORT + "-1")
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Content-Type", containsString("UTF-8"));
    }

    @Test
    void the_api_gives_comma_separated_values_and_json_when_nothing_is_asked_for() {
        board.as("MEMBER")
                .accept("text/csv")
                .get("/reports/" + REPORT + "-1")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"));
        board.as("MEMBER")
                .accept("*/*")
                .get("/reports/" + REPORT + "-1")
                .then()
                .statusCode(200)
                .contentType(containsString("application/json"));
    }
}
