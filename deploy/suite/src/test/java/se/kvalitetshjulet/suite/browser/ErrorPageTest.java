package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.suite.Board;
import se.kvalitetshjulet.suite.Suite;

class ErrorPageTest {

    @BeforeAll
    static void the_sample_municipality_is_in() {
        SampleBoard.filled();
    }

    @Test
    void an_address_that_leads_nowhere_says_so_in_swedish_and_shows_the_way_back() {
        try (var controller = Visitor.as("CONTROLLER").expecting(404)) {
            assertThat(controller.go("reporting", "/finns-inte").status()).isEqualTo(404);
            controller.isAt("finns inte").sees("Till startsidan");
            assertThat(PageRules.brokenBy(controller.page())).isEmpty();
            assertThat(controller.go("decisions", "/beslut/B-9999-9999").status())
                    .isEqualTo(404);
            controller.isAt("finns inte");
        }
    }

    @Test
    void another_municipality_does_not_exist_for_those_who_do_not_belong_to_it() {
        try (var controller = Visitor.as("CONTROLLER").expecting(404)) {
            assertThat(controller.go("/decisions/sidor/9998/socn/beslut").status())
                    .isEqualTo(404);
            controller.doesNotSee("9998").sees("Till startsidan");
        }
    }

    @Test
    void a_page_that_is_for_others_is_refused_in_swedish() {
        try (var employee = Visitor.as("EMPLOYEE").expecting(403)) {
            assertThat(employee.go("decisions", "/beslut").status()).isEqualTo(403);
            employee.sees("Detta är till för: ").sees("systemförvaltaren").doesNotSee("Forbidden");
            assertThat(employee.doors()).containsExactly("Start", "Kvalitet");
            employee.follow("Till startsidan").isAt("Årets hjul");
            employee.go("decisions", "/beslut");
            assertThat(PageRules.brokenBy(employee.page())).isEmpty();
        }
    }

    /** Another port of the same machine counts as the same site: the browser sends the session with it. */
    @Test
    void a_form_on_somebody_elses_page_changes_nothing() {
        try (var controller = Visitor.as("CONTROLLER").expecting(403)) {
            var elsewhere = Suite.started().issuer().resolve("/lura").toString();
            controller
                    .context()
                    .route(
                            elsewhere,
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html; charset=utf-8")
                                    .setBody(
                                            "<main><form method=post action='%s/reporting/sidor/%s/rapporter/ny'><button>Vinn</button>"
                                                    .formatted(Suite.started().address(), Board.SAMPLE.path()))));
            controller.go(elsewhere);
            controller.press("Vinn").sees("Inget har ändrats");
            assertThat((String) controller.page().evaluate("document.documentElement.lang"))
                    .isEqualTo("sv");
        }
    }
}
