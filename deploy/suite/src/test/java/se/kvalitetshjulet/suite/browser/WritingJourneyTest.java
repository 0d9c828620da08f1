package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people write in the annual quality report. */
class WritingJourneyTest {

    private static final String TEXTS = "/texter/QUALITY/2021";

    @BeforeAll
    static void the_sample_municipality_is_in() {
        SampleBoard.filled();
    }

    @Test
    void two_write_in_the_same_section_and_both_texts_go_into_the_draft_with_the_figures() {
        try (var controller = Visitor.as("CONTROLLER");
                var head = Visitor.as("HEAD_OF_DEPARTMENT").expecting(412)) {
            controller.menu("Rapporter").follow("Skriv texter").isAt("Texter i rapporter");
            controller.go("reporting", TEXTS);
            controller.press("Ta fram utkast med texten").isAt("Kvalitetsberättelse 2021");
            controller.follow("Skriv texterna").follow("Inledning").isAt("Inledning");
            head.go("reporting", TEXTS + "/inledning");

            // The button puts the name in, and what is typed shows by itself as it will be printed.
            controller
                    .fill("Text", "Antal avvikelser: ")
                    .press("Infoga Totalt antal avvikelser, avslutade")
                    .sees("Förhandsgranskning");
            controller.sees("Antal avvikelser: 0").press("Spara").sees("sparad");
            assertThat(PageRules.brokenBy(controller.page())).isEmpty();

            head.fill("Text", "Avdelningens ord.").press("Spara").sees("Någon annan har sparat samtidigt");
            head.sees("Antal avvikelser: {{avvikelser.avslutade}}");
            assertThat(head.main().locator("textarea").inputValue()).isEqualTo("Avdelningens ord.");
            assertThat(PageRules.brokenBy(head.page())).isEmpty();
            // What the other has saved is labelled as a text too.
            head.main().locator("textarea").fill("Antal avvikelser: {{avvikelser.avslutade}}\n\nAvdelningens ord.");
            head.press("Spara").sees("sparad");

            controller.go("reporting", "/rapporter/QUALITY-2021-draft");
            controller.sees("Texten har ändrats sedan utkastet togs fram").press("Ta fram utkast med texten");
            controller
                    .sees("Antal avvikelser: 0")
                    .sees("Avdelningens ord.")
                    .doesNotSee("Texten har ändrats sedan utkastet togs fram");
        }
    }
}
