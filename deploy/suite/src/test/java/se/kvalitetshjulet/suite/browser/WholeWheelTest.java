package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole wheel by clicking: nobody in it knows of an API. */
class WholeWheelTest {

    @BeforeAll
    static void the_sample_municipality_is_in() {
        SampleBoard.filled();
    }

    @Test
    void a_controllers_draft_becomes_a_report_that_the_board_has_adopted_and_that_may_be_sent() {
        try (var controller = Visitor.as("CONTROLLER");
                var head = Visitor.as("HEAD_OF_ADMINISTRATION");
                var secretary = Visitor.as("SECRETARY")) {
            var title = draftOfTheLastQuarter(controller);
            looksBehindAFigure(controller, title);
            checks(controller);
            publishes(head, title);
            takesItUpAtAMeeting(secretary, title);
            controller.menu("Rapporter").isAt("Rapporter");
            controller
                    .main()
                    .locator("tbody tr")
                    .first()
                    .getByRole(AriaRole.LINK)
                    .click();
            controller.isAt(title).seesAfterAWhile("Får skickas från och med");
            controller.sees("Antagen").sees("Utgåva").sees("Kommunfullmäktige").sees("Revisorerna");
            sends(controller);
        }
    }

    @Test
    void a_member_finds_the_report_behind_a_decision_of_the_board_and_the_way_back() {
        try (var member = Visitor.as("MEMBER")) {
            member.menu("Sammanträden").follow("2024-04-18").isAt("Sammanträde 18 april 2024");
            member.follow("Rapportering av ej verkställda gynnande beslut").follow("Läs rapporten");
            member.isAt("första kvartalet 2024").sees("Antagen").sees("2024-04-18, § 30, SOCN/2024:58");
            member.sees("Får skickas från och med").sees("2024-04-24").follow("2024-04-18, § 30");
            member.isAt("9. Rapportering").follow("Ärende SOCN/2024:58").isAt("SOCN/2024:58");
            member.sees("första kvartalet 2024");
        }
    }

    /** @return what the report is called */
    private static String draftOfTheLastQuarter(Visitor controller) {
        controller.menu("Rapporter").follow("Ta fram en rapport").isAt("Ta fram en rapport");
        controller.press("Ta fram utkast").isAt("Rapportering av ej verkställda gynnande beslut");
        controller.sees("Får inte spridas").sees("34 kap. 3 §");
        return controller.heading();
    }

    private static void looksBehindAFigure(Visitor controller, String title) {
        controller.follow("varifrån kommer siffran?").isAt("Varifrån kommer siffran?");
        controller
                .sees("Vad siffran betyder")
                .sees("Beslut fattat")
                .follow(title)
                .isAt(title);
    }

    /** What the checklist has found is given a reason, each for itself, until nothing is left. */
    private static void checks(Visitor controller) {
        controller.sees("Kan inte publiceras nu. Rapporten ska först granskas av controller");
        var reasons = controller.main().locator("details").filter(holding("Varför kan rapporten gå vidare?"));
        while (reasons.count() > 0) {
            reasons.first().locator("summary").click();
            reasons.first().locator("textarea").fill("Stämmer för provet.");
            reasons.first().getByRole(AriaRole.BUTTON).click();
            controller.sees("Godtagen ändå");
        }
        controller.press("Markera som granskad").sees("Öppna rapporten igen");
    }

    private static Locator.FilterOptions holding(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void sends(Visitor controller) {
        controller.choose("Mottagare", "Kommunfullmäktige").choose("Hur", "E-post");
        controller.fill("Dag", LocalDate.now(ZoneId.of("Europe/Stockholm")).toString());
        controller.press("Markera som skickad").sees("Återstår: Revisorerna, Akten");
    }

    private static void publishes(Visitor head, String title) {
        head.menu("Start").follow(title).sees("Kan inte publiceras nu").press("Godkänn rapporten");
        head.follow("Publicera").isAt("Publicera rapporten?");
        head.press("Publicera").isAt(title).sees("Publicerad, väntar på nämnden");
    }

    private static void takesItUpAtAMeeting(Visitor secretary, String title) {
        secretary.menu("Sammanträden");
        secretary.fill("Dag", LocalDate.now(ZoneId.of("Europe/Stockholm")).toString());
        secretary.fill("Klockslag", "00:05").fill("Plats", "Stora salen");
        secretary.press("Planera sammanträdet").isAt("Sammanträde").seesAfterAWhile(title);
        secretary.pressInRow(title, "Sätt upp på dagordningen").doesNotSee(title);
        secretary.press("Godkänn dagordningen").press("Skicka ut kallelsen").sees("Version 1");
        secretary.press("Öppna sammanträdet").callTheRoll();
        secretary.follow("Rapportering av ej verkställda gynnande beslut");
        secretary.sees(title).sees("Förvaltningens förslag till beslut").sees("34 kap. 3 §");
        secretary.choose("Nämnden beslutade", "Bifall till förslaget").press("För in beslutet");
        secretary.sees("Nämnden har beslutat").sees("Paragrafen är inte justerad");
        secretary.crumb("Sammanträde").press("Avsluta sammanträdet").sees("Protokollet ska justeras");
        secretary.press("Justera protokollet").sees("justerad");
        assertThat(secretary.main().innerText()).doesNotContain("Protokollet ska justeras");
    }
}
