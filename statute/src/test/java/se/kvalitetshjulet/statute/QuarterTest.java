package se.kvalitetshjulet.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest(name = "{0}: {1} to {2}, {3}")
    @CsvSource({
        "2024-Q1, 2024-01-01, 2024-03-31, första kvartalet 2024, 2023-Q4, 2024-Q2",
        "2024-Q2, 2024-04-01, 2024-06-30, andra kvartalet 2024, 2024-Q1, 2024-Q3",
        "2024-Q3, 2024-07-01, 2024-09-30, tredje kvartalet 2024, 2024-Q2, 2024-Q4",
        "2024-Q4, 2024-10-01, 2024-12-31, fjärde kvartalet 2024, 2024-Q3, 2025-Q1",
    })
    void aQuarterKnowsItsDaysItsNameAndItsNeighbours(
            String written, LocalDate first, LocalDate last, String words, String previous, String next) {
        Quarter quarter = Quarter.parse(written);

        assertThat(quarter).hasToString(written);
        assertThat(quarter.firstDay()).isEqualTo(first);
        assertThat(quarter.lastDay()).isEqualTo(last);
        assertThat(quarter.inWords()).isEqualTo(words);
        assertThat(quarter.previous()).hasToString(previous);
        assertThat(quarter.next()).hasToString(next);
        assertThat(Quarter.of(first)).isEqualTo(quarter);
        assertThat(Quarter.of(last)).isEqualTo(quarter);
        assertThat(quarter.contains(last)).isTrue();
        assertThat(quarter.contains(last.plusDays(1))).isFalse();
        assertThat(quarter.contains(first.minusDays(1))).isFalse();
    }

    @ParameterizedTest(name = "\"{0}\" is no quarter")
    @ValueSource(strings = {"", "2024", "2024-Q0", "2024-Q5", "2024Q1", "2024-q1", " 2024-Q1", "24-Q1", "2024-Q11"})
    void whatIsNotAQuarterIsRefusedWithAnExample(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quarter.parse(written))
                .withMessageContaining("2024-Q1");
    }

    @Test
    void aQuarterOfItsOwnMakingIsValidatedToo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2024, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(24, 1));
    }

    @ParameterizedTest(name = "{0} is in no quarter that can be written")
    @ValueSource(strings = {"0001-01-01", "0999-12-31", "+10000-01-01"})
    void aDayOfAnyYearIsInAQuarterOrNot(LocalDate day) {
        assertThat(Quarter.parse("1000-Q1").contains(day)).isFalse();
        assertThat(Quarter.parse("9999-Q4").contains(day)).isFalse();
    }

    @Test
    void quartersSortByTime() {
        assertThat(Quarter.parse("2023-Q4")).isLessThan(Quarter.parse("2024-Q1"));
        assertThat(Quarter.parse("2024-Q2")).isGreaterThan(Quarter.parse("2024-Q1"));
    }
}
