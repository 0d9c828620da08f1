package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WithoutScriptTest {

    @BeforeAll
    static void the_sample_municipality_is_in() {
        SampleBoard.filled();
    }

    @Test
    void a_controller_assembles_a_report() {
        try (var controller = Visitor.withoutScript("CONTROLLER")) {
            controller.menu("Rapporter").follow("Ta fram en rapport");
            controller.chooseAt("Kvartal", 2).press("Ta fram utkast");
            controller.isAt("Rapportering av ej verkställda gynnande beslut").sees("Utkast");
        }
    }

    @Test
    void a_secretary_plans_a_meeting_and_is_told_what_is_missing() {
        try (var secretary = Visitor.withoutScript("SECRETARY").expecting(422)) {
            secretary.menu("Sammanträden").press("Planera sammanträdet");
            secretary.sees("Rätta 3 uppgifter och skicka igen");
            secretary.fill("Dag", "2031-03-12").fill("Klockslag", "13:15").fill("Plats", "Lilla salen");
            secretary
                    .press("Planera sammanträdet")
                    .isAt("Sammanträde 12 mars 2031")
                    .sees("Lilla salen");
        }
    }

    @Test
    void an_investigator_filters_the_decisions() {
        try (var investigator = Visitor.withoutScript("INVESTIGATOR")) {
            investigator.menu("Beslut").choose("Typ av insats", "Hemtjänst").press("Visa");
            assertThat(investigator.main().locator("tbody tr").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(row -> row.contains("Hemtjänst"));
        }
    }
}
