package se.kvalitetshjulet.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryClockTest {

    @DisplayName("Three calendar months (1 § lagen 1930:173), and what obliges the board to report after them")
    @ParameterizedTest(name = "{3}: from {0} due on {1}, {2} days, reported for {4} by {5}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
        # months of different length
        2024-01-10 | 2024-04-10 | 91 | SOL | 2024-Q2 | 16 kap. 6 f § SoL | the same day of the month
        2024-01-31 | 2024-04-30 | 90 | SOL | 2024-Q2 | 16 kap. 6 f § SoL | no 31 April
        2024-01-30 | 2024-04-30 | 91 | SOL | 2024-Q2 | 16 kap. 6 f § SoL | there is a 30 April
        2024-03-31 | 2024-06-30 | 91 | SOL | 2024-Q3 | 16 kap. 6 f § SoL | no 31 June; from the day the clocks go forward
        2024-08-31 | 2024-11-30 | 91 | SOL | 2024-Q4 | 16 kap. 6 f § SoL | no 31 November
        2024-05-31 | 2024-08-31 | 92 | SOL | 2024-Q3 | 16 kap. 6 f § SoL | there is a 31 August
        2024-04-30 | 2024-07-30 | 91 | SOL | 2024-Q3 | 16 kap. 6 f § SoL | a month end does not become a longer one’s
        2024-06-30 | 2024-09-30 | 92 | SOL | 2024-Q4 | 16 kap. 6 f § SoL | from the last day of a month to the last of another
        2024-07-31 | 2024-10-31 | 92 | SOL | 2024-Q4 | 16 kap. 6 f § SoL | to a 31 October
        2024-01-31 | 2024-04-30 | 90 | LSS | 2024-Q2 | 28 f § LSS        | no 31 April
        2024-10-31 | 2025-01-31 | 92 | LSS | 2025-Q1 | 28 f § LSS        | to a 31 January
        2024-12-31 | 2025-03-31 | 90 | LSS | 2025-Q2 | 28 f § LSS        | to a 31 March
        # around the end of February
        2023-11-28 | 2024-02-28 | 92 | SOL | 2024-Q1 | 16 kap. 6 f § SoL | the day before the leap day
        2023-11-29 | 2024-02-29 | 92 | SOL | 2024-Q1 | 16 kap. 6 f § SoL | there is a 29 February this year
        2023-11-30 | 2024-02-29 | 91 | SOL | 2024-Q1 | 16 kap. 6 f § SoL | no 30 February: the leap day
        2023-12-01 | 2024-03-01 | 91 | SOL | 2024-Q1 | 16 kap. 6 f § SoL | the day after the leap day
        2022-11-28 | 2023-02-28 | 92 | SOL | 2023-Q1 | 16 kap. 6 f § SoL | 28 February
        2022-11-29 | 2023-02-28 | 91 | SOL | 2023-Q1 | 16 kap. 6 f § SoL | no 29 February that year
        2022-11-30 | 2023-02-28 | 90 | SOL | 2023-Q1 | 16 kap. 6 f § SoL | no 30 February: the 28th
        2022-12-01 | 2023-03-01 | 90 | SOL | 2023-Q1 | 16 kap. 6 f § SoL | the day after 28 February
        2024-02-28 | 2024-05-28 | 90 | SOL | 2024-Q2 | 16 kap. 6 f § SoL | over the leap day
        2024-02-29 | 2024-05-29 | 90 | SOL | 2024-Q2 | 16 kap. 6 f § SoL | from the leap day
        2023-02-28 | 2023-05-28 | 89 | SOL | 2023-Q2 | 16 kap. 6 f § SoL | from a month end that is no leap day
        2024-03-01 | 2024-06-01 | 92 | SOL | 2024-Q2 | 16 kap. 6 f § SoL | the day after the leap day
        2027-11-30 | 2028-02-29 | 91 | SOL | 2028-Q1 | 34 kap. 1 § SoL   | the next leap day
        2023-11-30 | 2024-02-29 | 91 | LSS | 2024-Q1 | 28 f § LSS        | no 30 February: the leap day
        2024-02-29 | 2024-05-29 | 90 | LSS | 2024-Q2 | 28 f § LSS        | from the leap day
        # the last days of each quarter: overdue on the day after the due day
        2023-12-30 | 2024-03-30 | 91 | SOL | 2024-Q1 | 16 kap. 6 f § SoL | overdue on the quarter’s last day
        2023-12-31 | 2024-03-31 | 91 | SOL | 2024-Q2 | 16 kap. 6 f § SoL | due on the quarter’s last day, and in time that day
        2024-01-01 | 2024-04-01 | 91 | SOL | 2024-Q2 | 16 kap. 6 f § SoL | due on the first day of the next
        2024-03-29 | 2024-06-29 | 92 | SOL | 2024-Q2 | 16 kap. 6 f § SoL | due on 29 June, overdue on the 30th
        2024-03-30 | 2024-06-30 | 92 | SOL | 2024-Q3 | 16 kap. 6 f § SoL | due on the quarter’s last day
        2024-04-01 | 2024-07-01 | 91 | SOL | 2024-Q3 | 16 kap. 6 f § SoL | due on the first day of the next
        2024-06-29 | 2024-09-29 | 92 | SOL | 2024-Q3 | 16 kap. 6 f § SoL | overdue on the quarter’s last day
        2024-07-01 | 2024-10-01 | 92 | SOL | 2024-Q4 | 16 kap. 6 f § SoL | due on the first day of the next
        2024-09-29 | 2024-12-29 | 91 | SOL | 2024-Q4 | 16 kap. 6 f § SoL | due on 29 December
        2024-09-30 | 2024-12-30 | 91 | SOL | 2024-Q4 | 16 kap. 6 f § SoL | due on 30 December, overdue on New Year’s Eve
        2024-10-01 | 2025-01-01 | 92 | SOL | 2025-Q1 | 16 kap. 6 f § SoL | into a new year and a public holiday
        2024-12-30 | 2025-03-30 | 90 | SOL | 2025-Q1 | 16 kap. 6 f § SoL | due on 30 March, overdue on the 31st
        2024-12-31 | 2025-03-31 | 90 | SOL | 2025-Q2 | 16 kap. 6 f § SoL | from the last day of the year
        2024-06-30 | 2024-09-30 | 92 | LSS | 2024-Q4 | 28 f § LSS        | due on the quarter’s last day
        2024-09-30 | 2024-12-30 | 91 | LSS | 2024-Q4 | 28 f § LSS        | due on 30 December
        2024-10-01 | 2025-01-01 | 92 | LSS | 2025-Q1 | 28 f § LSS        | into a new year
        # clocks going forward and back, nights and holidays move nothing
        2024-07-27 | 2024-10-27 | 92 | SOL | 2024-Q4 | 16 kap. 6 f § SoL | to the day the clocks go back
        2024-10-27 | 2025-01-27 | 92 | SOL | 2025-Q1 | 16 kap. 6 f § SoL | from it, over the year’s end
        2024-03-22 | 2024-06-22 | 92 | SOL | 2024-Q2 | 16 kap. 6 f § SoL | ends on Midsummer Day and does not move
        2024-09-24 | 2024-12-24 | 91 | SOL | 2024-Q4 | 16 kap. 6 f § SoL | ends on Christmas Eve and does not move
        2024-02-06 | 2024-05-06 | 90 | SOL | 2024-Q2 | 16 kap. 6 f § SoL | ends on a working day, a Monday
        2024-03-06 | 2024-06-06 | 92 | SOL | 2024-Q2 | 16 kap. 6 f § SoL | ends on the National Day and does not move
        2024-01-18 | 2024-04-18 | 91 | LSS | 2024-Q2 | 28 f § LSS        | ends on a working day, a Thursday
        2024-02-01 | 2024-05-01 | 90 | LSS | 2024-Q2 | 28 f § LSS        | ends on May Day and does not move
        # the acts: the quarter’s last day decides which provision obliges the board to report
        2025-03-28 | 2025-06-28 | 92 | SOL | 2025-Q2 | 16 kap. 6 f § SoL | overdue on the day before the old act’s last
        2025-03-29 | 2025-06-29 | 92 | SOL | 2025-Q2 | 16 kap. 6 f § SoL | overdue on the old act’s last day
        2025-03-30 | 2025-06-30 | 92 | SOL | 2025-Q3 | 34 kap. 1 § SoL   | due on the old act’s last day
        2025-03-31 | 2025-06-30 | 91 | SOL | 2025-Q3 | 34 kap. 1 § SoL   | the same, month end
        2025-04-01 | 2025-07-01 | 91 | SOL | 2025-Q3 | 34 kap. 1 § SoL   | due on the new act’s first day
        2025-06-30 | 2025-09-30 | 92 | SOL | 2025-Q4 | 34 kap. 1 § SoL   | decided on the old act’s last day
        2025-07-01 | 2025-10-01 | 92 | SOL | 2025-Q4 | 34 kap. 1 § SoL   | decided on the new act’s first day
        2025-07-02 | 2025-10-02 | 92 | SOL | 2025-Q4 | 34 kap. 1 § SoL   | the day after
        2025-12-31 | 2026-03-31 | 90 | SOL | 2026-Q2 | 34 kap. 1 § SoL   | decided before the higher fee
        2026-01-01 | 2026-04-01 | 90 | SOL | 2026-Q2 | 34 kap. 1 § SoL   | decided on its first day
        2025-03-29 | 2025-06-29 | 92 | LSS | 2025-Q2 | 28 f § LSS        | the other act stays as it is
        2025-03-31 | 2025-06-30 | 91 | LSS | 2025-Q3 | 28 f § LSS        | the other act stays as it is
        2025-07-01 | 2025-10-01 | 92 | LSS | 2025-Q4 | 28 f § LSS        | the other act stays as it is
        # the first quarters of which there were reports
        2006-03-31 | 2006-06-30 | 91 | SOL | 2006-Q3 | 16 kap. 6 f § SoL | overdue on the provision’s first day
        2008-03-31 | 2008-06-30 | 91 | LSS | 2008-Q3 | 28 f § LSS        | overdue on the provision’s first day
        """)
    void theClockRunsThreeCalendarMonths(
            LocalDate from, LocalDate dueOn, long days, Law law, String quarter, String paragraph, String why) {
        assertThat(StatutoryClock.dueOn(from)).as(why).isEqualTo(dueOn);
        assertThat(StatutoryClock.overdueFrom(from)).isEqualTo(dueOn.plusDays(1));
        assertThat(StatutoryClock.isOverdue(from, dueOn))
                .as("the due day is in time")
                .isFalse();
        assertThat(StatutoryClock.isOverdue(from, dueOn.plusDays(1))).isTrue();
        assertThat(StatutoryClock.daysElapsed(from, dueOn)).isEqualTo(days);
        assertThat(StatutoryClock.daysLeft(from, from)).isEqualTo(days);
        Quarter firstReportedIn = StatutoryClock.firstReportedIn(from);
        assertThat(firstReportedIn).hasToString(quarter);
        assertThat(ReportingProvision.inForceOn(firstReportedIn.lastDay(), law)
                        .individualReports()
                        .shortCitation())
                .isEqualTo(paragraph);
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
}
