package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.suite.Eventually;

/** Decisions that a person enters: from a file, and by correcting one. */
class EnteringJourneyTest {

    private static final String HEAD =
            "Beslutsid;Ärendebeteckning;Lagrum;Typ av insats;Område;Enhet;Beslutsdatum;Kön;Verkställt från\r\n";

    @BeforeAll
    static void the_sample_municipality_is_in() {
        SampleBoard.filled();
    }

    @Test
    void a_large_file_shows_by_itself_how_far_it_has_come_and_then_what_came_of_it() {
        try (var investigator = Visitor.as("INVESTIGATOR")) {
            investigator.menu("Beslut").follow("Läs in från en fil").isAt("Läs in beslut från en fil");
            lookAt(investigator);
            investigator
                    .choose("Fil", "beslut.csv", file("STOR", 2_000, ""))
                    .press("Pröva filen")
                    .isAt("Prövning av filen")
                    .sees("Läs in 2\u202f000\u00a0beslut");
            lookAt(investigator);
            investigator.press("Läs in").isAt("Inläsning av filen").sees("Till besluten");
            assertThat(investigator.main().locator("progress").count()).isZero();
            lookAt(investigator);
            investigator.go("decisions", "/beslut/STOR-1999");
            investigator.isAt("Beslut STOR-1999").sees("av Utredare, exempel");
        }
    }

    @Test
    void a_file_is_read_in_without_a_script_and_what_is_wrong_in_it_is_said() {
        try (var investigator = Visitor.withoutScript("INVESTIGATOR")) {
            investigator.menu("Beslut").follow("Läs in från en fil");
            investigator
                    .choose("Fil", "beslut.csv", file("LITEN", 2, "LITEN-9;A-1;TAXI;Taxi;Ö;E;i går;K;\r\n"))
                    .press("Pröva filen");
            goOnUntil(investigator, "Rader med fel");
            investigator.sees("Läs in 2\u00a0beslut").sees("Skriv datumet som 2024-03-31.");
            investigator.press("Läs in");
            goOnUntil(investigator, "Till besluten");
        }
    }

    @Test
    void a_decision_is_corrected_and_its_history_tells_it() {
        try (var investigator = Visitor.as("INVESTIGATOR").expecting(422)) {
            investigator.menu("Beslut").follow("Läs in från en fil");
            investigator.choose("Fil", "beslut.csv", file("RÄTTAS", 1, "")).press("Pröva filen");
            investigator.sees("Läs in 1").press("Läs in").sees("Till besluten");
            investigator.go("decisions", "/beslut/R%C3%84TTAS-0");
            investigator.follow("Rätta beslutet").isAt("Rätta beslutet");
            lookAt(investigator);
            investigator.press("Visa vad som ändras").sees("Välj ett skäl.");
            lookAt(investigator);
            investigator
                    .choose("Varför rättas beslutet?", "Felregistrerat")
                    .choose("Typ av insats", "Boendestöd")
                    .press("Visa vad som ändras")
                    .isAt("Stämmer rättelsen?")
                    .sees("Hemtjänst");
            lookAt(investigator);
            investigator
                    .press("Rätta beslutet")
                    .isAt("Beslut RÄTTAS-0")
                    .sees("Typ av insats: hemtjänst ändrat till boendestöd.");
            lookAt(investigator);
        }
    }

    private static void lookAt(Visitor visitor) {
        assertThat(PageRules.brokenBy(visitor.page())).isEmpty();
    }

    /** As one who asks again, by the link that the page has for it. */
    private static void goOnUntil(Visitor visitor, String text) {
        Eventually.that(() -> {
            if (visitor.main().getByText("Visa hur långt").count() > 0) {
                visitor.follow("Visa hur långt");
            }
            assertThat(visitor.main().innerText()).contains(text);
        });
    }

    /** Decisions of which nothing is late. */
    private static byte[] file(String name, int rows, String more) {
        return (HEAD
                        + IntStream.range(0, rows)
                                .mapToObj(
                                        row -> name + "-" + row
                                                + ";A-1;11 kap. 1 § SoL;Hemtjänst;Äldreomsorg;hemtjanst-norr;2025-09-01;Kvinna;2025-09-02\r\n")
                                .collect(Collectors.joining())
                        + more)
                .getBytes(StandardCharsets.UTF_8);
    }
}
