package se.kvalitetshjulet.decisions.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;
import static se.kvalitetshjulet.decisions.DecisionFixture.withData;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.kit.Browser;

/** The code lists as the board's administrator sees and changes them. */
@QuarkusTest
class CodeListPagesTest {

    private static final String LISTS = "/decisions/sidor/9999/socn/kodlistor";

    @TestHTTPResource
    URI service;

    private final String code =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String page = LISTS + "/areas/koder/" + code;
    private Browser browser;

    @BeforeEach
    void in_front_of_a_browser() {
        browser = new Browser(service);
    }

    @Test
    void the_lists_lead_to_their_codes_with_how_often_they_are_used() {
        browser.logIn("administrator", LISTS)
                .says("<h1>Kodlistor</h1>", "Typer av insatser", "Lagrum", "Egna koder, benämningar och giltighet")
                .saysNothingOf("href=\"/decisions/sidor/9999/socn/beslut\"");
        browser.get(LISTS + "/legal-bases")
                .says("<h1>Lagrum</h1>", "Bistånd enligt 4 kap. 1 § SoL", "2025-06-30", "Avslutad")
                .saysNothingOf("Lägg till kod");
        browser.get(LISTS + "/legal-bases?visa=gallande").saysNothingOf("SOL_2001_4_1");
        browser.get(LISTS + "/legal-bases?visa=ovriga").says("SOL_2001_4_1").saysNothingOf("LSS_9_1");
        browser.get(LISTS + "/legal-bases/koder/LSS_9_1")
                .says("står i lagen och kan inte ändras här", "Nämnden har inte ändrat koden", "Ändra benämning")
                .saysNothingOf("/avsluta\"", "/ateruppta\"");
        assertThat(browser.get(LISTS + "/colours").status()).isEqualTo(404);
        assertThat(browser.get(LISTS + "/areas/koder/NO_SUCH").status()).isEqualTo(404);
        assertThat(browser.get(LISTS + "/areas/koder/ELDERLY_CARE/ta-bort").status())
                .isEqualTo(404);
    }

    @Test
    void a_code_goes_through_its_life_and_the_page_says_who_did_what() {
        browser.logIn("administrator", LISTS + "/areas/ny").says("<h1>Lägg till kod</h1>", "Kan inte ändras sedan");
        assertThat(browser.post(
                                LISTS + "/areas/ny",
                                Map.of("code", code, "label", "Nattområdet", "validFrom", "2024-02-01"))
                        .says("<h1>Nattområdet</h1>", "Från 2024-02-01, tills vidare", "Ny kod: Nattområdet")
                        .says("Systemförvaltare, exempel", "Inte än")
                        .path())
                .isEqualTo(page);
        browser.get(page + "/andra").says("value=\"Nattområdet\"");
        browser.post(page + "/andra", Map.of("label", "Natt", "validFrom", "2024-05-01", "version", "\"1\""))
                .says("<h1>Natt</h1>", "Benämning: Nattområdet → Natt", "2024-04-30");
        var decision = aDecision().decidedOn("2024-06-03");
        Api.as("SYSTEM").send(withData(decision.made(), "area", code)).statusCode(202);

        var tooEarly = browser.post(page + "/avsluta", Map.of("validTo", "2024-06-02", "version", "\"2\""));
        assertThat(tooEarly.status()).isEqualTo(422);
        tooEarly.says(
                "Koden används på 1 ställe efter 2024-06-02, senast 2024-06-03",
                "href=\"#validTo\"",
                "value=\"2024-06-02\"",
                "1\u00a0ställe");
        browser.post(page + "/avsluta", Map.of("validTo", "2024-12-31", "version", "\"2\""))
                .says("Avslutad", "Sista dag: – → 2024-12-31", "2024-02-01 till 2024-12-31", "Låt gälla igen")
                .saysNothingOf(decision.id());
        browser.post(page + "/ateruppta", Map.of("validFrom", "2025-03-01", "version", "\"3\""))
                .says("Gäller igen", "Från 2025-03-01, tills vidare")
                .saysNothingOf("Låt gälla igen");
        new Browser(service)
                .logIn("controller", "/decisions/sidor/9999/socn/beslut?area=" + code)
                .says(decision.id(), ">Natt</option>");
    }

    @Test
    void what_is_wrong_comes_back_as_it_was_typed_with_the_reasons() {
        browser.logIn("administrator", LISTS + "/areas/ny");
        var wrong = browser.post(
                LISTS + "/areas/ny",
                Map.of("code", "natt", "label", "Natten", "validFrom", "2024-02-01", "validTo", "igår"));
        assertThat(wrong.status()).isEqualTo(422);
        wrong.says("Skriv datumet som 2024-03-31", "value=\"natt\"", "value=\"Natten\"", "value=\"igår\"");
        browser.post(LISTS + "/areas/ny", Map.of("code", "natt", "label", "Natten", "validFrom", "2024-02-01"))
                .says("Skriv koden med stora bokstäver", "href=\"#code\"", "value=\"natt\"");
        browser.post(LISTS + "/areas/ny", Map.of("code", code, "label", "", "validFrom", "2024-02-01"))
                .says("Skriv en benämning.", "href=\"#label\"");
        browser.post(LISTS + "/areas/ny", Map.of("code", "ELDERLY_CARE", "label", "Natt", "validFrom", "2024-02-01"))
                .says("Finns redan i listan.");
    }

    @Test
    void whoever_was_overtaken_sees_what_stands_before_sending_again() {
        browser.logIn("administrator", LISTS + "/areas/ny");
        browser.post(LISTS + "/areas/ny", Map.of("code", code, "label", "Natt", "validFrom", "2024-02-01"));
        var fields = new HashMap<>(Map.of("label", "Mörker", "validFrom", "2024-02-01", "version", "\"0\""));
        var overtaken = browser.post(page + "/andra", fields);
        assertThat(overtaken.status()).isEqualTo(422);
        overtaken.says("Hämta den senaste versionen", "value=\"Mörker\"", "value='\"1\"'");
        fields.put("version", "\"1\"");
        browser.post(page + "/andra", fields).says("<h1>Mörker</h1>");
    }

    @Test
    void nobody_but_the_administrator_is_let_in_or_shown_the_way() {
        browser.logIn("head-of-administration", "/decisions/sidor/9999/socn/beslut")
                .saysNothingOf("Kodlistor");
        assertThat(browser.get(LISTS).status()).isEqualTo(403);
        assertThat(browser.get(LISTS + "/areas/koder/ELDERLY_CARE").status()).isEqualTo(403);
        assertThat(browser.post(LISTS + "/areas/ny", Map.of("code", code, "label", "x", "validFrom", "2024-02-01"))
                        .status())
                .isEqualTo(403);
    }
}
