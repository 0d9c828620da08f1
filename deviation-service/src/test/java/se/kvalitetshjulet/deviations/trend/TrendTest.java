package se.kvalitetshjulet.deviations.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is more than noise. The values are those of R 4: {@code binom.test}, {@code poisson.test}, {@code p.adjust}. */
class TrendTest {

    @ParameterizedTest
    @CsvSource({
        // The examples of R's own help pages.
        "682, 925, 0.75,                0.3825",
        "11,  32,  0.20991865652059828, 0.0797",
        "15,  20,  0.5,                 0.0414",
        "7,   20,  0.3,                 0.6295",
        "5,   5,   0.5,                 0.0625",
        "0,   10,  0.16666666666666666, 0.3863",
        "55,  205, 0.16666666666666666, 0.0002",
        "30,  180, 0.16666666666666666, 1",
        "71,  126, 0.5,                 0.1812",
        "12,  32,  0.2,                 0.0238",
        "0,   0,   0.5,                 1"
    })
    void the_exact_test_gives_the_known_value(int seen, int trials, double share, double pValue) {
        assertThat(ExactTest.twoSided(seen, trials, share)).isCloseTo(pValue, within(0.00005));
    }

    @Test
    void the_exact_test_holds_for_large_counts() {
        assertThat(ExactTest.twoSided(5_000, 10_000, 0.5)).isCloseTo(1, within(1e-6));
        assertThat(ExactTest.twoSided(5_200, 10_000, 0.5)).isCloseTo(0.0000661, within(0.0000010));
    }

    @Test
    void the_correction_is_holms() {
        assertThat(Holm.adjusted(new double[] {0.01, 0.02, 0.03, 0.04}))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(0.04, 0.06, 0.06, 0.06);
        assertThat(Holm.adjusted(new double[] {0.5, 0.001, 0.9}))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(1.0, 0.003, 1.0);
        assertThat(Holm.adjusted(new double[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "55, 30, 30, UP",
        "8,  30, 30, DOWN",
        "33, 30, 28, NONE",
        "0,  0,  0,  NONE",
        "2,  0,  0,  NONE",
        "9,  0,  0,  UP"
    })
    void one_line_is_marked_when_it_is_more_than_noise(int now, int before, int earlier, Trend.Direction direction) {
        var trend = Trend.of(List.of(new Trend.Counts(now, List.of(earlier, before))))
                .getFirst();

        assertThat(trend.direction()).isEqualTo(direction);
        assertThat(trend.expected()).isEqualTo((before + earlier) / 2.0);
    }

    @Test
    void what_stands_out_alone_does_not_among_many() {
        var one = new Trend.Counts(14, List.of(6, 6));
        var quiet = new Trend.Counts(6, List.of(6, 6));

        assertThat(Trend.of(List.of(one)).getFirst().direction()).isEqualTo(Trend.Direction.UP);
        assertThat(Trend.of(List.of(one, quiet, quiet, quiet)).getFirst().direction())
                .isEqualTo(Trend.Direction.NONE);
    }

    @Test
    void without_earlier_years_nothing_is_said() {
        assertThat(Trend.of(List.of(new Trend.Counts(14, List.of())))).isEmpty();
    }
}
