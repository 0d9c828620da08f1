package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.kvalitetshjulet.reporting.Pages.readAsXml;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

/** The steps of a report on its page, by forms and without script. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ReviewPagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"&quot;(\\d+)&quot;\"");

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @TestHTTPResource
    URI service;

    private Board board;

    @BeforeEach
    void the_board_of_the_sample_users() {
        board = Board.sample(store, kafka);
    }

    @Test
    void a_draft_goes_from_its_checklist_to_its_recipients_each_with_their_own_buttons() throws Exception {
        var draft = "/rapporter/UNEXECUTED_DECISIONS-2020-Q4-draft";
        board.learns(IntStream.range(0, 9)
                .mapToObj(i -> board.decision("steg-" + i).decidedOn("2020-08-01"))
                .toArray(DecisionStory[]::new));
        board.send(
                Topics.DECISIONS_EVENTS,
                List.of(board.decision("steg/okand")
                        .executedOn("2020-11-01")
                        .events()
                        .getFirst()));
        var controller = Visitor.as("CONTROLLER", service);
        var head = Visitor.as("HEAD_OF_ADMINISTRATION", service);
        controller.fillsIn("/rapporter/ny", Map.of("kind", "UNEXECUTED_DECISIONS", "year", "2020", "quarter", "4"));

        var first = controller.looksAt(draft, "review-first");
        readAsXml(first.body());
        assertThat(first.body())
                .contains("Rapportens väg", "Näst i tur", "Händelser som inte kan räknas", "Så prövas det")
                .contains("/decisions/sidor/9999/socn/beslut/steg%2Fokand", "Godta ändå, med ett skäl")
                .contains("Kan inte granskas nu. Åtgärda punkterna i kontrollistan")
                .contains("Skriv inget om enskilda")
                .doesNotContain("Markera som granskad", "Godkänn rapporten", "Öppna igen");
        assertThat(head.looksAt(draft, "review-head-first").body())
                .contains(
                        "Kan inte godkännas nu. Rapporten ska först granskas av controller.",
                        "En händelse om ett beslut")
                .doesNotContain("steg/okand", "Godta ändå", "Godkänn rapporten");

        var empty = controller.fillsIn(
                draft + "/godta/CONFLICTS", Map.of("version", version(first), "reason-CONFLICTS", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Skriv ett skäl.", "href=\"#reason-CONFLICTS\"", "open=\"open\"");
        readAsXml(empty.body());
        overrideAll(controller, draft);
        var ready = controller.looksAt(draft, "review-ready");
        assertThat(ready.body())
                .contains("Alla punkter är i ordning eller godtagna", "Godtagen ändå", "Markera som granskad");
        var stale = controller.fillsIn(draft + "/granska", Map.of("version", "\"1\""));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("Rapporten har ändrats sedan du läste den");

        var checked = controller.fillsIn(draft + "/granska", Map.of("version", version(ready)));
        assertThat(checked.body()).contains("Öppna rapporten igen").doesNotContain("Markera som granskad");
        assertThat(controller
                        .fillsIn(
                                draft + "/oppna", Map.of("version", version(checked), "reason-REOPEN", "19121212-1212"))
                        .body())
                .contains("Ta bort personnumret");
        var approved = head.fillsIn(draft + "/godkann", Map.of("version", version(head.goes(draft))));
        assertThat(approved.body()).contains("Publicera</a>", "Förvaltningschef, exempel");
        head.looksAt(draft, "review-approved");

        var asked = head.goes(draft + "/publicera");
        var number = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(asked.body());
        assertThat(number.find()).isTrue();
        assertThat(head.fillsIn(draft + "/publicera", Map.of("version", number.group(1)))
                        .body())
                .contains("Publicerad, väntar på nämnden", "En publicerad utgåva ändras aldrig och öppnas aldrig igen")
                .contains("Så såg listan ut när rapporten granskades")
                .doesNotContain("steg/okand");
    }

    @Test
    void the_secretary_marks_to_whom_an_edition_has_been_sent() throws Exception {
        board.assembles("2020-Q3");
        board.publishes("2020-Q3").statusCode(201);
        var edition = "/rapporter/UNEXECUTED_DECISIONS-2020-Q3-1";
        var secretary = Visitor.as("SECRETARY", service);
        assertThat(secretary.goes(edition).body()).contains("Kan inte markeras som skickad nu. Vänta tills nämnden");
        board.send(
                Topics.AGENDA_EVENTS,
                List.of(
                        board.decided("UNEXECUTED_DECISIONS-2020-Q3-1", "APPROVED", "steg-m"),
                        board.minutes("steg-m", "[43, 44]")));
        await().until(() -> secretary.goes(edition).body().contains("Får skickas från och med"));

        var refused = secretary.fillsIn(edition + "/skickad", Map.of("recipient", "Akten", "sentOn", "", "how", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ange dagen som år", "value=\"Akten\" selected");
        readAsXml(refused.body());
        var never = secretary.fillsIn(
                edition + "/skickad", Map.of("recipient", "Akten", "sentOn", "-999999999-12-31", "how", "FILED"));
        assertThat(never.statusCode()).isEqualTo(422);
        assertThat(never.body()).contains("Ange dagen som år");
        var sent = secretary.fillsIn(
                edition + "/skickad", Map.of("recipient", "Akten", "sentOn", "2024-05-06", "how", "FILED"));
        assertThat(sent.body())
                .contains("Akten: 2024-05-06, lagd i akten (Nämndsekreterare, exempel)")
                .contains("Återstår: Kommunfullmäktige, Revisorerna");
        secretary.looksAt(edition, "review-sent");
        assertThat(Visitor.as("MEMBER", service).goes(edition).body())
                .contains("Rapportens väg", "Akten: 2024-05-06")
                .doesNotContain("Kontrollista", "Markera som skickad", "Allt som har gjorts");
    }

    @Test
    void a_draft_from_an_earlier_moment_says_which_edition_it_equals() throws Exception {
        board.assembles("2018-Q2");
        board.publishes("2018-Q2").statusCode(201);
        var controller = Visitor.as("CONTROLLER", service);
        var chosen = new HashMap<>(
                Map.of("kind", "UNEXECUTED_DECISIONS", "year", "2018", "quarter", "2", "day", "2024-02-30"));
        var refused = controller.fillsIn("/rapporter/ny", chosen);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ange både dag och klockslag", "value=\"2024-02-30\"");
        chosen.putAll(Map.of("day", "+999999999-12-31", "time", "10:15"));
        assertThat(controller.fillsIn("/rapporter/ny", chosen).body()).contains("Ange både dag och klockslag");
        chosen.putAll(Map.of("day", "2999-01-01", "time", "10:15"));
        assertThat(controller.fillsIn("/rapporter/ny", chosen).body()).contains("Ange en tidpunkt som har varit");
        chosen.putAll(Map.of("day", "2024-05-01", "time", "10:15"));
        var draft = controller.fillsIn("/rapporter/ny", chosen);
        readAsXml(draft.body());
        assertThat(draft.body())
                .contains("2024-05-01 kl. 10.15", "Utkastet säger detsamma som en publicerad utgåva", "utgåva 1</a>")
                .contains("Kan inte publiceras nu. Utgåva 1 säger redan detta.");
        assertThat(Visitor.as("HEAD_OF_ADMINISTRATION", service)
                        .goes("/rapporter/ny")
                        .body())
                .doesNotContain("Välj ett tidigare underlag");
    }

    @Test
    void each_number_of_the_printed_report_is_looked_up_on_the_page_and_a_total_shows_its_parts() throws Exception {
        board.learns(board.decision("uppslag").decidedOn("2019-08-01").executedOn("2019-12-10"));
        board.assembles("2019-Q4");
        var controller = Visitor.as("CONTROLLER", service);
        var page = controller.goes("/rapporter/UNEXECUTED_DECISIONS-2019-Q4-draft");
        assertThat(page.body()).contains("Så har vi räknat", "<strong>[1]</strong>", "tal räknas så");
        var figure = controller.looksAt(
                "/rapporter/UNEXECUTED_DECISIONS-2019-Q4-draft/siffror/unexecuted.executed.total", "figure-parts");
        readAsXml(figure.body());
        assertThat(figure.body())
                .contains("Delar och summa", "Delarna är tillsammans lika med totalen.", "by-sex.WOMAN");
        board.publishes("2019-Q4").statusCode(201);
        assertThat(Visitor.as("MEMBER", service)
                        .goes("/rapporter/UNEXECUTED_DECISIONS-2019-Q4-1/siffror/unexecuted.executed.total")
                        .body())
                .contains("Delarna kan inte läggas ihop, eftersom något av talen inte visas.");
    }

    private static void overrideAll(Visitor controller, String draft) {
        var page = controller.goes(draft);
        for (var left = Pattern.compile("/godta/([A-Z_]+)\"").matcher(page.body());
                left.find();
                left = Pattern.compile("/godta/([A-Z_]+)\"").matcher(page.body())) {
            page = controller.fillsIn(
                    draft + "/godta/" + left.group(1),
                    Map.of("version", version(page), "reason-" + left.group(1), "Stämmer för provet."));
        }
    }

    private static String version(HttpResponse<String> page) {
        var version = VERSION.matcher(page.body());
        assertThat(version.find()).as(page.body()).isTrue();
        return "\"" + version.group(1) + "\"";
    }
}
