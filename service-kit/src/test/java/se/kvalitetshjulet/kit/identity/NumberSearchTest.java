package se.kvalitetshjulet.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSearchTest {

    /** All numbers are ones that Skatteverket has published for tests, or reserve numbers. */
    @ParameterizedTest
    @CsvSource({
        "191212121212, 191212121212",
        "19121212-1212, 191212121212",
        "19121212+1212, 191212121212",
        "121212+1212, 191212121212",
        "'  19121212 1212 ', 191212121212",
        "19701063-2391, 197010632391",
        "701063-2391, 197010632391",
        "7010632391, 197010632391",
        "19850301-TF10, 19850301TF10",
        "19850301tf10, 19850301TF10",
        "19850301-T123, 19850301T123"
    })
    void one_person_is_found_however_the_number_is_written(String written, String key) {
        assertThat(NumberSearch.of(written)).map(NumberSearch::key).contains(key);
    }

    @Test
    void a_short_number_with_a_minus_is_of_somebody_below_a_hundred() {
        assertThat(NumberSearch.of("121212-1212")).map(NumberSearch::key).contains("201212121212");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "191212121213", "1212121213", "19850230-T123", "850301-TF10", "19121212"})
    void what_nobody_can_have_is_no_number(String written) {
        assertThat(NumberSearch.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"191212121212", "19121212-1212", "19121212+1212"})
    void what_is_kept_is_the_same_person_whatever_its_sign(String kept) {
        var number = NumberSearch.of("19121212-1212").orElseThrow();
        assertThat(number.isFor(kept)).isTrue();
        assertThat(number.isFor("197010632391")).isFalse();
        assertThat(number).hasToString("NumberSearch");
    }
}
