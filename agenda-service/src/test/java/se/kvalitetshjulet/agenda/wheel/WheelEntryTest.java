package se.kvalitetshjulet.agenda.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WheelEntryTest {

    @ParameterizedTest(name = "{0} seen from {1} is {2}, {3}")
    @CsvSource({
        "YEAR_BEFORE, 2024-02, 2023, 2023",
        "YEAR, 2024-02, 2024, 2024",
        "YEAR_AFTER, 2024-11, 2025, 2025",
        "QUARTER_BEFORE, 2024-04, 2024-Q1, första kvartalet 2024",
        "QUARTER_BEFORE, 2024-06, 2024-Q1, första kvartalet 2024",
        "QUARTER_BEFORE, 2024-07, 2024-Q2, andra kvartalet 2024",
        "QUARTER_BEFORE, 2024-12, 2024-Q3, tredje kvartalet 2024",
        "QUARTER_BEFORE, 2024-01, 2023-Q4, fjärde kvartalet 2023",
        "MONTH_BEFORE, 2024-04, 2024-03, mars 2024",
        "MONTH_BEFORE, 2024-01, 2023-12, december 2023",
    })
    void a_period_is_seen_from_the_month_in_which_the_board_takes_it_up(
            Covers covers, YearMonth month, String code, String words) {
        assertThat(covers.seenFrom(month)).isEqualTo(new Covers.Period(code, words));
    }

    @ParameterizedTest(name = "on {0}, {1} days ahead: {2}")
    @CsvSource({
        "2024-03-16, 45, ''",
        "2024-03-17, 45, 2024-Q1",
        "2024-05-31, 45, 2024-Q1",
        "2024-06-01, 45, ''",
        "2024-07-20, 200, 2024-Q2 2024-Q4",
        "2024-05-10, 100, 2024-Q1 2024-Q2",
    })
    void what_is_due_is_of_this_month_and_of_those_that_begin_soon(LocalDate today, int daysAhead, String periods) {
        assertThat(entry(LocalDate.of(2020, 1, 1), null).dueOn(today, daysAhead).stream()
                        .map(turn -> turn.period().code())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(periods);
    }

    @Test
    void an_entry_comes_back_from_its_first_day_until_it_is_taken_off() {
        var entry = entry(LocalDate.of(2024, 5, 31), LocalDate.of(2025, 5, 1));
        assertThat(entry.isIn(YearMonth.of(2023, 5))).isFalse();
        assertThat(entry.isIn(YearMonth.of(2024, 5))).isTrue();
        assertThat(entry.isIn(YearMonth.of(2024, 6))).isFalse();
        assertThat(entry.isIn(YearMonth.of(2025, 2))).isTrue();
        assertThat(entry.isIn(YearMonth.of(2025, 5))).isFalse();
    }

    @ParameterizedTest(name = "{0} in {1} month(s): {2}")
    @CsvSource({"YEAR, 1, 2024", "YEAR, 4, 2024/2 2024/5 2024/8 2024/11", "QUARTER_BEFORE, 1, 2023-Q4"})
    void it_is_proposed_once_for_its_period_and_in_each_month_of_the_same_year(Covers covers, int months, String once) {
        var all = List.of(2, 5, 8, 11).subList(0, months);
        var entry =
                new WheelEntry(UUID.randomUUID(), "Uppföljning", "OTHER", all, covers, LocalDate.of(2020, 1, 1), null);
        assertThat(entry.dueOn(LocalDate.of(2024, 1, 1), 330).stream()
                        .map(WheelEntry.Turn::once)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(once);
    }

    @Test
    void a_title_says_which_period_it_is_about() {
        assertThat(entry(LocalDate.of(2020, 1, 1), null)
                        .dueOn(LocalDate.of(2024, 5, 1), 0)
                        .getFirst()
                        .title())
                .isEqualTo("Uppföljning första kvartalet 2024");
    }

    private static WheelEntry entry(LocalDate from, LocalDate endedOn) {
        return new WheelEntry(
                UUID.randomUUID(), "Uppföljning", "OTHER", List.of(2, 5, 8), Covers.QUARTER_BEFORE, from, endedOn);
    }
}
