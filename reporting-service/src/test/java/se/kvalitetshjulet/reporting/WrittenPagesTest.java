package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.reporting.Pages.readAsXml;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

/** What people write in a report, by forms and without script. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class WrittenPagesTest {

    private static final Pattern VERSION = Pattern.compile("id=\"version\" value=\"&quot;(\\d+)&quot;\"");

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @TestHTTPResource
    URI service;

    @Test
    void two_write_in_the_same_section_and_neither_loses_anything() throws Exception {
        var board = Board.sample(store, kafka);
        board.tells(List.of(board.thing("texter-1").deviation("2022-05-01", "CASE_HANDLING")));
        var texts = "/texter/QUALITY/2022";
        var section = texts + "/inledning";
        var controller = Visitor.as("CONTROLLER", service);
        var head = Visitor.as("HEAD_OF_DEPARTMENT", service);

        assertThat(controller.goes("/texter").body()).contains("/texter/QUALITY/");
        assertThat(controller.looksAt(texts, "texts-empty").body())
                .contains("0 av 7", "Inte skrivet", "Ta fram utkast med texten");
        assertThat(controller.fillsIn(texts, Map.of()).uri())
                .hasPath("/reporting/sidor/9999/socn/rapporter/QUALITY-2022-draft");

        var empty = controller.looksAt(section, "text-empty");
        readAsXml(empty.body());
        assertThat(empty.body())
                .contains("Vad berättelsen är", "{{avvikelser.totalt}}", "Siffror att använda")
                .contains("Skriv inget om enskilda", "Avsnittet är inte skrivet.");
        var preview = controller.fillsIn(
                section + "/forhandsgranska", typed(empty, "# Året\n\nVi hade {{avvikelser.totalt}} & {{okand}}."));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("<h3>Året</h3>", "&amp; {{okand}}.", "Rad 3: Rapporten har ingen siffra som heter okand")
                .contains("Inget är skrivet än.");

        var refused = controller.fillsIn(section, typed(empty, "Vi mötte 19121212-1212."));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Innehåller ett personnummer.", "href=\"#text\"", "Vi mötte 19121212-1212.");

        var saved = controller.fillsIn(section, typed(empty, "Vi hade {{avvikelser.totalt}} avvikelser."));
        assertThat(saved.body()).contains("Version 1, sparad").doesNotContain("Siffror har ändrats sedan");
        var conflict = head.fillsIn(section, typed(empty, "Avdelningens text."));
        assertThat(conflict.statusCode()).isEqualTo(412);
        readAsXml(conflict.body());
        assertThat(conflict.body())
                .contains("Någon annan har sparat samtidigt", "Controller, exempel sparade version 1")
                .contains("Borttaget: </span>Vi hade {{avvikelser.totalt}} avvikelser.</del>")
                .contains("Tillagt: </span>Avdelningens text.</ins>", ">Avdelningens text.</textarea>");
        head.looksAt(section, "text-saved");
        var both = head.fillsIn(
                section, typed(conflict, "Vi hade {{avvikelser.totalt}} avvikelser.\n\nAvdelningens text."));
        assertThat(both.body()).contains("Version 2, sparad");

        // Comfort for whoever has a script: a line of the page, never an error.
        var auto = controller.fillsIn(section + "/autospara", typed(saved, "Bara min."));
        assertThat(auto.statusCode()).isEqualTo(200);
        assertThat(auto.body()).contains("Inte sparat än. Någon annan har sparat avsnittet", "value=\"&quot;1&quot;\"");
        auto = controller.fillsIn(section + "/autospara", typed(both, "Vår gemensamma text."));
        assertThat(auto.body()).contains("Version 3, sparad automatiskt", "hx-swap-oob", "value=\"&quot;3&quot;\"");
        assertThat(controller
                        .fillsIn(section, typed(both, "Vår gemensamma text."))
                        .body())
                .contains("Version 3, sparad automatiskt")
                .doesNotContain("Någon annan har sparat samtidigt");

        assertThat(head.looksAt(section + "/versioner", "text-versions").body())
                .contains("Version 3", "Sparad automatiskt", "Controller, exempel", "Avdelningschef, exempel");
        var older = head.looksAt(section + "/versioner/2?mot=1", "text-version");
        readAsXml(older.body());
        assertThat(older.body())
                .contains(
                        "Ändringar från version 1",
                        "Tillagt: </span>Avdelningens text.</ins>",
                        "Ta tillbaka version 2");
        var restored = head.fillsIn(section + "/versioner/2/aterstall", Map.of("version", "\"3\""));
        assertThat(restored.body()).contains("Version 4, återställd", "Avdelningens text.");

        var draft = controller.looksAt("/rapporter/QUALITY-2022-draft", "text-changed");
        assertThat(draft.body())
                .contains(
                        "Texten har ändrats sedan utkastet togs fram",
                        "Skriv texterna",
                        "Förbättringsområden, inte skrivet");
        var taken = controller.fillsIn(texts, Map.of());
        readAsXml(taken.body());
        assertThat(taken.body())
                .contains("Avdelningens text.", "/siffror/avvikelser.totalt\">", "Hämta Word")
                .doesNotContain("Texten har ändrats sedan utkastet togs fram");
        assertThat(Visitor.as("MEMBER", service).goes(texts).statusCode()).isEqualTo(403);
    }

    @Test
    void an_auditor_reads_and_does_not_write() {
        var page = Visitor.as("AUDITOR", service).goes("/texter/QUALITY/2021/forbattringsomraden");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Avsnittet är inte skrivet.").doesNotContain("<textarea", "Spara");
    }

    private static Map<String, String> typed(HttpResponse<String> page, String text) {
        var version = VERSION.matcher(page.body());
        assertThat(version.find()).isTrue();
        return Map.of("version", "\"" + version.group(1) + "\"", "text", text);
    }
}
