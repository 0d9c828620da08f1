package se.kvalitetshjulet.agenda.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyRuleTest {

    @ParameterizedTest(name = "{0} {1} of {2}")
    @CsvSource({
        "THIRD, WEDNESDAY, 2024, 01-17 02-21 03-20 04-17 05-15 06-19 08-21 09-18 10-16 11-20 12-18",
        "FIRST, WEDNESDAY, 2024, 01-03 02-07 03-06 04-03 05-02 06-05 08-07 09-04 10-02 11-06 12-04",
        "LAST, FRIDAY, 2024, 01-26 02-23 04-02 04-26 05-31 06-28 08-30 09-27 10-25 11-29 12-27",
        "LAST, TUESDAY, 2024, 01-30 02-27 03-26 04-30 05-28 06-25 08-27 09-24 10-29 11-26 01-02",
    })
    void a_rule_proposes_the_days_of_a_year(MonthlyRule.Which which, DayOfWeek weekday, int year, String days) {
        assertThat(new MonthlyRule(which, weekday, Set.of(Month.JULY))
                        .daysOf(Year.of(year)).stream()
                                .map(each -> each.day().toString().substring(5))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @Test
    void a_day_that_is_moved_says_from_which_holiday() {
        var days = new MonthlyRule(MonthlyRule.Which.FIRST, DayOfWeek.WEDNESDAY, Set.of()).daysOf(Year.of(2024));
        assertThat(days).hasSize(12);
        assertThat(days.get(3).movedFrom()).isNull();
        assertThat(days.get(4).movedFrom()).isEqualTo("första maj");
    }
}
