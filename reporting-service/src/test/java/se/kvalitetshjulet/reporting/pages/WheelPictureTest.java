package se.kvalitetshjulet.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.reporting.pages.WheelPicture.Look;
import se.kvalitetshjulet.statute.Quarter;

class WheelPictureTest {

    private static final WheelPicture WHEEL = new WheelPicture(
            2024,
            LocalDate.of(2024, 4, 9),
            Map.of(
                    Month.JANUARY, new WheelPicture.Task(new Quarter(2023, 4), Look.DONE),
                    Month.APRIL, new WheelPicture.Task(new Quarter(2024, 1), Look.NOW)));

    @Test
    void the_year_has_twelve_months_and_those_with_a_report_name_its_quarter() {
        assertThat(WHEEL.months())
                .extracting(slice -> slice.text())
                .containsExactly("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
        assertThat(WHEEL.months())
                .extracting(slice -> slice.under())
                .containsExactly("kv 4", null, null, "kv 1", null, null, null, null, null, null, null, null);
        assertThat(WHEEL.months().get(0).fill())
                .isNotEqualTo(WHEEL.months().get(3).fill());
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, up, right", "2024-03-30, up, right", "2024-07-03, down, left", "2024-12-31, up, left"})
    void the_hand_goes_round_clockwise_from_the_top(LocalDate day, String vertical, String horizontal) {
        var hand = new WheelPicture(2024, day, Map.of()).hand();

        assertThat(Double.parseDouble(hand.y2()) < 3).isEqualTo(vertical.equals("up"));
        assertThat(Double.parseDouble(hand.x2()) > 0).isEqualTo(horizontal.equals("right"));
    }

    @Test
    void a_year_that_is_not_the_days_has_no_hand() {
        assertThat(new WheelPicture(2023, LocalDate.of(2024, 4, 9), Map.of()).hand())
                .isNull();
    }

    @Test
    void every_text_can_be_read_on_its_colour() {
        for (var look : Look.values()) {
            var slice = new WheelPicture(
                            2024,
                            LocalDate.of(2024, 4, 9),
                            Map.of(Month.MAY, new WheelPicture.Task(new Quarter(2024, 1), look)))
                    .months()
                    .get(4);
            assertThat(contrast(slice.fill(), slice.ink())).as(look.name()).isGreaterThan(4.5);
        }
    }

    /** WCAG 2.1: the relation between the relative luminances. */
    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
