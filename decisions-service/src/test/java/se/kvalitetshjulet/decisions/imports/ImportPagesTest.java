package se.kvalitetshjulet.decisions.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.Browsing;

/** Reading decisions in from a file as a person does it, without a script. */
@QuarkusTest
class ImportPagesTest extends Browsing {

    private static final String PAGE = BOARD + "/inlasning";

    private final DecisionFile file = new DecisionFile();

    @Test
    void a_file_is_chosen_tried_read_in_and_summed_up() throws Exception {
        file.row("Personnummer", "191212121212", "Namn", "Importa Importsson", "Skyddade personuppgifter", "Nej")
                .row("Kön", "K");
        assertPage(logIn("investigator", BOARD + "/beslut"), "Beslut", "/inlasning\">Läs in från en fil</a>");
        assertPage(
                get(PAGE), "Läs in beslut från en fil", "enctype=\"multipart/form-data\"", "Skyddade personuppgifter");
        assertThat(get(PAGE + "/mall").body()).startsWith("\uFEFFBeslutsid;");

        var tried = ended(postFile(PAGE, file.bytes()));
        assertPage(
                tried,
                "Prövning av filen",
                "Inget har ändrats än",
                "<dt>Nya beslut</dt><dd>1</dd>",
                "<dt>Rader med fel</dt><dd>1</dd>",
                "Läs in 1\u00a0beslut",
                "<td>Kön</td><td>Ordet finns inte i listan.");
        assertThat(tried.body()).doesNotContain("Importsson", "191212121212", "http-equiv");
        assertThat(get(tried.uri().getPath() + "/fel").body()).contains("3;Kön;Ordet finns inte");
        Api.as("INVESTIGATOR").get("/decisions/" + file.id(1)).statusCode(404);

        var done = ended(post(tried.uri().getPath() + "/las-in", ""));
        assertPage(done, "Inläsning av filen", "Klart", "<dt>Nya beslut</dt><dd>1</dd>", "Till besluten");
        assertThat(done.body()).doesNotContain("Läs in 1");
        Api.as("INVESTIGATOR").get("/decisions/" + file.id(1)).body("version", equalTo(1));

        assertPage(get(tried.uri().getPath()), "Prövning av filen", "Filen finns inte kvar");
        var again = post(tried.uri().getPath() + "/las-in", "");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Den har tagits bort för att den är sekretesskyddad.");
    }

    @Test
    void a_file_that_is_not_wanted_after_all_is_removed_at_once() throws Exception {
        logIn("investigator", PAGE);
        var tried = ended(postFile(PAGE, file.row().bytes()));
        assertPage(post(tried.uri().getPath() + "/ta-bort", ""), "Läs in beslut från en fil", "Pröva filen");
        assertPage(get(tried.uri().getPath()), "Prövning av filen", "Filen finns inte kvar");
    }

    @Test
    void what_is_wrong_with_the_file_is_said_at_the_field() throws Exception {
        logIn("investigator", PAGE);
        refused(postFile(PAGE, new byte[0]), "Välj en fil som inte är tom.");
        refused(
                postFile(PAGE, "PK\u0000".getBytes(StandardCharsets.UTF_8)),
                "Filen är inte en CSV-fil.",
                "Spara den som CSV");
        refused(
                postFile(PAGE, "Beslutsid;Pnr\n1;2".getBytes(StandardCharsets.UTF_8)),
                "Kolumn 2: Rubriken känns inte igen.",
                "Kön: Kolumnen saknas.");
    }

    @Test
    void whoever_may_not_read_files_in_is_shown_no_way_to_it() throws Exception {
        assertThat(logIn("controller", BOARD + "/beslut").body()).doesNotContain("inlasning");
        assertThat(get(PAGE).statusCode()).isEqualTo(403);
        assertThat(postFile(PAGE, file.row().bytes()).statusCode()).isEqualTo(403);
    }

    private static void refused(HttpResponse<String> answer, String... texts) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<h1>Läs in beslut från en fil</h1>", "href=\"#file\"")
                .contains(texts);
    }

    /** As one who asks again until the work is done. */
    private HttpResponse<String> ended(HttpResponse<String> page) throws Exception {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.uri().getPath()).matches(PAGE + "/[0-9a-f-]{36}");
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get(page.uri().getPath()), now -> !now.body().contains("aria-busy"));
    }
}
