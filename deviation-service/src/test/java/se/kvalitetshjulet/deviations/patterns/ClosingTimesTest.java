package se.kvalitetshjulet.deviations.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long it takes to close a deviation. */
class ClosingTimesTest {

    @Test
    void the_median_is_of_the_closed_and_the_share_of_those_that_can_be_judged() {
        var time = ClosingTimes.of(2024, List.of(took(10, 2), took(30, 1), took(31, 1), open(true), open(false)), 30);

        assertThat(time.reported()).isEqualTo(6);
        assertThat(time.closed()).isEqualTo(4);
        assertThat(time.medianDays()).isEqualByComparingTo("20.0");
        assertThat(time.judged()).isEqualTo(5);
        assertThat(time.closedWithin()).isEqualTo(3);
        assertThat(time.shareWithin()).isEqualByComparingTo("60.0");
    }

    @ParameterizedTest
    @CsvSource({"'3', 3.0", "'3,5', 4.0", "'5,1,9', 5.0", "'4,1,2,9', 3.0"})
    void the_median_is_the_middle_one_or_between_the_two_in_the_middle(String days, String median) {
        var taken = Stream.of(days.split(","))
                .map(each -> took(Integer.parseInt(each), 1))
                .toList();

        assertThat(ClosingTimes.of(2024, taken, 30).medianDays()).isEqualByComparingTo(median);
    }

    @Test
    void of_nothing_nothing_is_said() {
        var time = ClosingTimes.of(2024, List.of(open(false)), 30);

        assertThat(time.medianDays()).isNull();
        assertThat(time.shareWithin()).isNull();
    }

    private static Counted took(int days, int count) {
        return new Counted(2024, true, null, null, List.of(), null, days, false, count);
    }

    private static Counted open(boolean waiting) {
        return new Counted(2024, true, null, null, List.of(), null, null, waiting, 1);
    }
}
