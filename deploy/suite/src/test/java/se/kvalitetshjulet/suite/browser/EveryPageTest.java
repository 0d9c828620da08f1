package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryPageTest {

    @BeforeAll
    static void the_sample_municipality_is_in() {
        SampleBoard.filled();
    }

    /** Two at a time: a crawl is mostly the work of one browser. */
    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @ValueSource(
            strings = {"MEMBER", "CONTROLLER", "UNIT_MANAGER", "HEAD_OF_ADMINISTRATION", "SECRETARY", "ADMINISTRATOR"})
    void is_accessible_narrow_and_silent_wherever_its_links_lead(String role) {
        try (var visitor = Visitor.as(role)) {
            var crawl = Crawl.of(visitor, role);
            assertThat(crawl.broken()).isEmpty();
            assertThat(crawl.kinds()).as("pages that were looked at").hasSizeGreaterThan(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMPLOYEE", "INVESTIGATOR"})
    void opens_to_whoever_is_shown_the_way_in_the_main_menu(String role) {
        try (var visitor = Visitor.as(role)) {
            for (var door : visitor.doors()) {
                visitor.menu(door);
                assertThat(visitor.page().locator("h1").innerText()).isNotEqualTo("Behörighet saknas");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reporting/sidor/utloggad", "/agenda/sidor/tillganglighet"})
    void is_accessible_to_those_who_are_not_logged_in_too(String address) {
        try (var visitor = Visitor.unknown()) {
            visitor.go(address);
            assertThat(PageRules.brokenBy(visitor.page())).isEmpty();
        }
    }

    @Test
    void is_accessible_where_one_logs_in() {
        try (var visitor = Visitor.unknown()) {
            visitor.go("/reporting/sidor");
            assertThat(PageRules.brokenBy(visitor.page()))
                    .allMatch(fault -> fault.startsWith("its title does not begin with its heading"));
        }
    }
}
