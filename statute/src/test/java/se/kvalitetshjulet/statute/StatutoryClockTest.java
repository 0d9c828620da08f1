package se.kvalitetshjulet.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryClockTest {

    @DisplayName("16 kap. 6 f § SoL 2001, 34 kap. 1 § SoL 2025, 28 f § LSS; 1 § lagen 1930:173")
    @ParameterizedTest(name = "three months from {0} end on {1}, {2} days: {3}")
    @CsvSource({
        "2024-01-10, 2024-04-10, 91, the same day of the month",
        "2023-11-30, 2024-02-29, 91, no 30 February: the leap day",
        "2022-11-30, 2023-02-28, 90, no 30 February: the 28th",
        "2023-11-29, 2024-02-29, 92, there is a 29 February this year",
        "2022-11-29, 2023-02-28, 91, and none that year",
        "2023-11-28, 2024-02-28, 92, the day before the leap day",
        "2024-02-29, 2024-05-29, 90, from the leap day",
        "2023-02-28, 2023-05-28, 89, from a month end that is no leap day",
        "2024-01-31, 2024-04-30, 90, no 31 April",
        "2024-03-31, 2024-06-30, 91, no 31 June; from the day the clocks go forward",
        "2024-08-31, 2024-11-30, 91, no 31 November",
        "2024-05-31, 2024-08-31, 92, there is a 31 August",
        "2024-04-30, 2024-07-30, 91, a month end does not become a longer one's",
        "2024-07-27, 2024-10-27, 92, to the day the clocks go back",
        "2024-10-27, 2025-01-27, 92, from it, over the year's end",
        "2024-09-30, 2024-12-30, 91, the day before the last of the year",
        "2024-10-01, 2025-01-01, 92, into a new year and a public holiday",
        "2024-12-31, 2025-03-31, 90, from the last day of the year",
        "2024-03-22, 2024-06-22, 92, ends on Midsummer Day and does not move",
        "2025-03-30, 2025-06-30, 92, the last day of the old act",
        "2025-03-31, 2025-06-30, 91, the same, month end",
        "2025-04-01, 2025-07-01, 91, the first day of the new act",
        "2025-06-30, 2025-09-30, 92, decided on the old act's last day",
        "2025-07-01, 2025-10-01, 92, decided on the new act's first day",
    })
    void theClockRunsThreeCalendarMonths(LocalDate from, LocalDate dueOn, long days, String why) {
        assertThat(StatutoryClock.dueOn(from)).as(why).isEqualTo(dueOn);
        assertThat(StatutoryClock.overdueFrom(from)).isEqualTo(dueOn.plusDays(1));
        assertThat(StatutoryClock.isOverdue(from, dueOn))
                .as("the due day is in time")
                .isFalse();
        assertThat(StatutoryClock.isOverdue(from, dueOn.plusDays(1))).isTrue();
        assertThat(StatutoryClock.daysElapsed(from, dueOn)).isEqualTo(days);
        assertThat(StatutoryClock.daysLeft(from, from)).isEqualTo(days);
    }

    @ParameterizedTest(name = "decided {0}, seen {1}: {2} days waited, {3} left, overdue {4}")
    @CsvSource({
        "2024-01-10, 2024-01-10, 0, 91, false",
        "2024-01-10, 2024-03-11, 61, 30, false",
        "2024-01-10, 2024-04-10, 91, 0, false",
        "2024-01-10, 2024-04-11, 92, -1, true",
        "2024-01-10, 2025-01-10, 366, -275, true",
    })
    void daysAreCountedFromTheDayOfTheDecision(LocalDate from, LocalDate at, long elapsed, long left, boolean overdue) {
        assertThat(StatutoryClock.daysElapsed(from, at)).isEqualTo(elapsed);
        assertThat(StatutoryClock.daysLeft(from, at)).isEqualTo(left);
        assertThat(StatutoryClock.isOverdue(from, at)).isEqualTo(overdue);
    }

    @ParameterizedTest(name = "decided {0}, first reported for {1}")
    @CsvSource({
        "2023-12-30, 2024-Q1",
        "2023-12-31, 2024-Q2",
        "2024-01-01, 2024-Q2",
        "2024-03-30, 2024-Q3",
        "2024-09-30, 2024-Q4",
        "2024-10-01, 2025-Q1",
    })
    void aDecisionIsReportedForTheQuarterInWhichItBecomesOverdue(LocalDate from, String quarter) {
        assertThat(StatutoryClock.firstReportedIn(from)).hasToString(quarter);
    }
}
