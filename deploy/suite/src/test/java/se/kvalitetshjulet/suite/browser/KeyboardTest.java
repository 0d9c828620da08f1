package se.kvalitetshjulet.suite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeyboardTest {

    /** More than there is to stop at on a page of the product. */
    private static final int STEPS = 120;

    @BeforeAll
    static void the_sample_municipality_is_in() {
        SampleBoard.filled();
    }

    @Test
    void the_first_step_is_past_the_menu_to_what_the_page_is_about() {
        try (var manager = Visitor.as("UNIT_MANAGER")) {
            manager.go("decisions", "/beslut");
            manager.page().keyboard().press("Tab");
            var skip = manager.page().getByText("Hoppa till innehållet");
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();
            manager.page().keyboard().press("Enter");
            assertThat(manager.main()).isFocused();
        }
    }

    @Test
    void one_who_wants_no_motion_sees_at_once_where_one_has_come() {
        try (var manager = Visitor.as("UNIT_MANAGER")) {
            manager.go("decisions", "/beslut");
            var top = (Number) manager.page().evaluate("""
                    () => {
                      const skip = document.querySelector('a[href="#innehall"]');
                      skip.getBoundingClientRect();
                      skip.focus();
                      return skip.getBoundingClientRect().top;
                    }
                    """);
            assertThat(top.doubleValue()).as("top of the link in focus").isPositive();
        }
    }

    @Test
    void every_step_shows_where_one_is_and_the_last_leads_out_of_the_page() {
        try (var manager = Visitor.as("UNIT_MANAGER")) {
            manager.go("decisions", "/beslut");
            var met = new HashSet<String>();
            for (int step = 0; step < STEPS; step++) {
                manager.page().keyboard().press("Tab");
                var here = here(manager.page());
                if (here == null) {
                    break;
                }
                assertThat(here.get("shown")).as("focus at " + here.get("what")).isEqualTo(true);
                met.add((String) here.get("what"));
            }
            assertThat(met).anyMatch(what -> what.contains("Beslut")).anyMatch(what -> what.startsWith("SELECT"));
            assertThat(here(manager.page())).as("the way out").isNull();
        }
    }

    /** What has the focus and whether one sees it; null when the focus has left the page. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> here(Page page) {
        return (Map<String, Object>) page.evaluate("""
                () => {
                  const it = document.activeElement;
                  if (!it || it === document.body) return null;
                  const style = getComputedStyle(it);
                  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                  // Within a date field the browser itself draws the ring around its part.
                  const own = it.type === 'date' || it.type === 'datetime-local';
                  const box = it.getBoundingClientRect();
                  return {
                    what: `${it.tagName} ${it.innerText || it.name || it.id}`,
                    shown: (ring || own || style.boxShadow !== 'none') && box.width > 1 && box.bottom > 0 && box.top < innerHeight,
                  };
                }
                """);
    }
}
