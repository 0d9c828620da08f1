package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.suite.Board;

class LoginTest {

    private static final String LIST = "/decisions/sidor/" + Board.SAMPLE.path() + "/beslut";

    @Test
    void a_controller_who_comes_to_the_front_door_logs_in_and_stands_at_the_boards_start_page() {
        try (var controller = Visitor.unknown()) {
            controller.go("/reporting/sidor");
            assertThat(controller.page().title()).isEqualTo("Logga in – Kvalitetshjulet");
            controller.logInAs("CONTROLLER").sees("Socialnämnden").sees("Exempelstads kommun");
            assertThat(controller.page().url()).endsWith("/reporting/sidor/" + Board.SAMPLE.path() + "/");
        }
    }

    @Test
    void whoever_follows_a_link_to_a_page_comes_there_after_the_login() {
        try (var manager = Visitor.unknown()) {
            manager.go(LIST + "?page=1");
            manager.logInAs("UNIT_MANAGER").isAt("Beslut");
            assertThat(manager.page().url()).endsWith(LIST + "?page=1");
        }
    }

    @Test
    void one_login_is_enough_for_all_services() {
        try (var secretary = Visitor.as("SECRETARY")) {
            secretary.menu("Sammanträden").isAt("Sammanträden");
            secretary.menu("Rapporter").isAt("Rapporter");
        }
    }

    @Test
    void a_form_that_is_sent_after_the_session_has_ended_waits_for_a_new_login_and_is_sent_then() {
        try (var secretary = Visitor.as("SECRETARY").expecting(401)) {
            secretary.menu("Sammanträden");
            secretary.fill("Dag", "2031-05-14").fill("Klockslag", "09:30").fill("Plats", "Tingssalen, 2 tr");
            secretary.context().clearCookies();
            secretary.press("Planera sammanträdet").isAt("Din inloggning har gått ut");
            secretary.sees("Inget har sparats").sees("Tingssalen, 2 tr");
            assertThat(PageRules.brokenBy(secretary.page())).isEmpty();
            var login = secretary.page().waitForPopup(() -> secretary.follow("Logga in igen"));
            login.locator("form")
                    .first()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(SampleUser.as("SECRETARY").title()))
                    .first()
                    .click();
            PlaywrightAssertions.assertThat(login.locator("h1")).hasText("Sammanträden");
            secretary.press("Skicka igen").isAt("Sammanträde 14 maj 2031").sees("Tingssalen, 2 tr");
        }
    }

    @Test
    void whoever_logs_out_of_one_part_is_logged_out_of_all_and_the_way_back_shows_nothing() {
        try (var secretary = Visitor.as("SECRETARY")) {
            secretary.menu("Sammanträden").isAt("Sammanträden");
            secretary.page().getByText("Logga ut").click();
            secretary.isAt("Du är utloggad").doesNotSee("Nämndsekreterare");
            secretary.go("reporting", "/");
            assertThat(secretary.page().title()).isEqualTo("Logga in – Kvalitetshjulet");
            secretary.go("agenda", "/sammantraden");
            assertThat(secretary.page().title()).isEqualTo("Logga in – Kvalitetshjulet");
        }
    }
}
