package se.kvalitetshjulet.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @DisplayName("Lagen (1989:253) om allmänna helgdagar, and the eves of 2 § lagen (1930:173)")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2023, 01-01 01-06 04-07 04-09 04-10 05-01 05-18 05-28 06-06 06-23 06-24 11-04 12-24 12-25 12-26 12-31",
        "2024, 01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-21 06-22 11-02 12-24 12-25 12-26 12-31",
        "2025, 01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-20 06-21 11-01 12-24 12-25 12-26 12-31",
        "2026, 01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31",
        "2027, 01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31",
    })
    void theHolidaysOfAYear(int year, String days) {
        assertThat(WorkingDays.holidaysOf(year).keySet())
                .containsExactlyElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> MonthDay.parse("--" + day).atYear(year))
                        .toList());
    }

    @ParameterizedTest(name = "Easter {0}")
    @CsvSource({
        "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27",
        "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
        "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19",
    })
    void easterMoves(LocalDate easter) {
        assertThat(WorkingDays.easterDay(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void ascensionOnTheFirstOfMayIsOneHoliday() {
        assertThat(WorkingDays.holidayOn(LocalDate.of(2008, 5, 1))).contains("första maj");
        assertThat(WorkingDays.holidaysOf(2008)).hasSize(15);
    }

    @ParameterizedTest(name = "{1} working days before {0} is {2}: {3}")
    @CsvSource({
        "2024-04-24, 0, 2024-04-24, none",
        "2024-04-24, 1, 2024-04-23, the day before",
        "2024-04-24, 8, 2024-04-12, over a weekend",
        "2024-04-03, 2, 2024-03-28, over Easter",
        "2024-05-10, 1, 2024-05-08, over Ascension Day",
        "2024-05-05, 1, 2024-05-03, from a Sunday",
        "2025-01-02, 1, 2024-12-30, over New Year",
    })
    void countedBackFromADay(LocalDate day, int workingDays, LocalDate before, String why) {
        assertThat(WorkingDays.before(day, workingDays)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} moves to {1}: {2}")
    @CsvSource({
        "2024-04-09, 2024-04-09, a Tuesday stays",
        "2024-03-29, 2024-04-02, Good Friday to the Tuesday after Easter",
        "2024-05-01, 2024-05-02, first of May",
        "2024-05-09, 2024-05-10, Ascension Day; the Friday after it is a working day",
        "2024-06-06, 2024-06-07, the national day",
        "2024-06-21, 2024-06-24, Midsummer Eve",
        "2024-11-02, 2024-11-04, All Saints' Day",
        "2024-12-24, 2024-12-27, Christmas Eve to a Friday",
        "2024-12-31, 2025-01-02, New Year's Eve",
        "2025-01-04, 2025-01-07, a Saturday before Epiphany",
        "2025-12-24, 2025-12-29, Christmas Eve to a Monday",
        "2026-01-01, 2026-01-02, New Year's Day",
        "2026-01-05, 2026-01-05, the eve of Epiphany is a working day",
    })
    void aTimeThatEndsOnADayOffEndsOnTheNextWorkingDay(LocalDate date, LocalDate moved, String why) {
        assertThat(WorkingDays.onOrAfter(date)).as(why).isEqualTo(moved);
        assertThat(WorkingDays.isWorkingDay(date)).isEqualTo(date.equals(moved));
    }
}
