package se.kvalitetshjulet.agenda.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.statute.WorkingDays;

/**
 * A board's habit: the third Wednesday of each month, and never in July.
 *
 * @param which of the month
 * @param without the months in which the board does not meet
 */
record MonthlyRule(Which which, DayOfWeek weekday, Set<Month> without) {

    MonthlyRule {
        without = Set.copyOf(without);
    }

    /** Which of the month's days of that name. */
    enum Which {
        FIRST("första", 1),
        SECOND("andra", 2),
        THIRD("tredje", 3),
        FOURTH("fjärde", 4),
        LAST("sista", -1);

        private final String swedish;
        private final int ordinal;

        Which(String swedish, int ordinal) {
            this.swedish = swedish;
            this.ordinal = ordinal;
        }

        public String swedish() {
            return swedish;
        }
    }

    /**
     * A day that the rule proposes.
     *
     * @param movedFrom the holiday on which it would have fallen, in Swedish, or null
     */
    record Proposed(LocalDate day, @Nullable String movedFrom) {}

    /** The days of a year; one that falls on a holiday is moved to the next working day. */
    List<Proposed> daysOf(Year year) {
        return Arrays.stream(Month.values())
                .filter(month -> !without.contains(month))
                .map(month ->
                        year.atMonth(month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(which.ordinal, weekday)))
                .map(day -> new Proposed(WorkingDays.onOrAfter(day), moved(day).orElse(null)))
                .toList();
    }

    private static Optional<String> moved(LocalDate day) {
        return WorkingDays.isWorkingDay(day)
                ? Optional.empty()
                : WorkingDays.holidayOn(day).or(() -> Optional.of("helg"));
    }
}
