package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The net under all other tests of the pages catches what it is there for. */
class FaultsTest {

    @ParameterizedTest
    @CsvSource({
        "<img src='https://fonts.example/far-away.png' alt=''>, leaves the machine: https://fonts.example/far-away.png",
        "<script>nobodyKnows()</script>, nobodyKnows is not defined",
        "<script>console.error('not well')</script>, not well",
    })
    void a_visit_fails_when_a_page(String does, String complaint) {
        var visitor = Visitor.unknown();
        visitor.page().setContent(does);
        assertThatThrownBy(visitor::close).hasMessageContaining(complaint);
    }
}
