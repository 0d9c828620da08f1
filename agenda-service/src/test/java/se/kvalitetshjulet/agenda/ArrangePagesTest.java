package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class ArrangePagesTest extends WithRealParts {

    private static final String PAGES = "/agenda/sidor/9999/socn";

    @TestHTTPResource
    URI service;

    @Test
    void items_are_moved_a_step_at_a_time_by_buttons_that_keep_the_focus_on_the_moved_row() {
        var api = Api.of("9999").as(Role.SECRETARY);
        String meeting = api.post("meetings", Map.of("startsAt", "2024-08-21T11:15:00Z", "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        String second = api.get("meetings/" + meeting + "/items").extract().path("data[1].itemId");
        var page = PAGES + "/sammantraden/" + meeting;
        var secretary = new Browser(service);
        var seen = secretary.logIn("secretary", page);
        var move = page + "/punkter/" + second + "/flytta";
        var moved = secretary.post(move, Map.of("version", versionIn(seen), "way", "upp"));
        assertThat(moved.html().indexOf("Val av justerare"))
                .isLessThan(moved.html().indexOf("Upprop"));
        // It is the first now, so that only the way down is left.
        assertThat(moved.html())
                .containsPattern("value=\"ner\" autofocus=\"autofocus\">Ner<[^>]*>: 1 Val av justerare");
        var stale = secretary.post(move, Map.of("version", versionIn(seen), "way", "ner"));
        assertThat(stale.status()).isEqualTo(422);
        stale.says("Hämta den senaste versionen");

        secretary
                .post(
                        page + "/punkter",
                        Map.of(
                                "heading",
                                "Slutna ärenden",
                                "secret",
                                "true",
                                "span",
                                "14",
                                "kind",
                                "",
                                "registryNumber",
                                ""))
                .says("8–21", "Sekretess");
        secretary
                .post(page + "/punkter", Map.of("heading", "Fel", "span", "0"))
                .says("Ange hur många nummer punkten tar", "value=\"Fel\"");
        secretary
                .post(page + "/punkter/" + second + "/ta-bort", Map.of("version", versionIn(secretary.get(page))))
                .saysNothingOf("Val av justerare");
    }

    @Test
    void a_proposal_is_handled_on_pages_and_whoever_wrote_it_reads_why() {
        String number = Api.of("9999")
                .as(Role.SECRETARY)
                .post("matters", Map.of("title", "Motion om <väntetider>", "kind", "MOTION"))
                .extract()
                .path("registryNumber");
        var writer = new Browser(service);
        writer.logIn("investigator", PAGES + "/forslag").says("Föreslå ett ärende");
        writer.post(PAGES + "/forslag", Map.of("registryNumber", "SOCN/2024:99999", "heading", ""))
                .says("Numret finns inte i diariet", "SOCN/2024:99999");
        var proposed = writer.post(PAGES + "/forslag", Map.of("registryNumber", number, "heading", ""));
        proposed.says("Motion om &lt;väntetider&gt;", "Föreslaget", "Skriv tjänsteskrivelsen")
                .saysNothingOf("Återsänd");

        var secretary = new Browser(service);
        secretary.logIn("secretary", proposed.path()).says("Återsänd", "Låt vänta på ett sammanträde");
        var refused = secretary.post(proposed.path() + "/atersand", Map.of("reason", ""));
        assertThat(refused.status()).isEqualTo(422);
        refused.says("Ange skälet.", "href=\"#reason\"");
        secretary
                .post(proposed.path() + "/atersand", Map.of("reason", "Barnrättsperspektivet saknas."))
                .says("Återsänt", "Skäl: Barnrättsperspektivet saknas.");
        writer.get(PAGES + "/forslag?lage=atersanda").says("Motion om &lt;väntetider&gt;");
        writer.get(PAGES + "/arenden/" + number.replace('/', '-').replace(':', '-'))
                .says("Vad som har hänt i nämnden", "Barnrättsperspektivet saknas.");
        assertThat(writer.get(proposed.path() + "/atersand").status()).isEqualTo(404);
        writer.post(proposed.path() + "/foresla-igen", Map.of()).says("Föreslaget på nytt");
        secretary
                .post(proposed.path() + "/skjut-upp", Map.of("meetingId", "", "reason", ""))
                .says("Välj sammanträdet.");
        // Left so that the other pages' proposals are alone again.
        secretary.post(proposed.path() + "/aterta", Map.of("reason", "")).says("Återtaget");
    }

    /** As the page's forms carry it. */
    private static String versionIn(Browser.Shown page) {
        var found =
                Pattern.compile("name=\"version\" value=\"&quot;(\\d+)&quot;\"").matcher(page.html());
        assertThat(found.find()).isTrue();
        return "\"" + found.group(1) + "\"";
    }
}
