package se.kvalitetshjulet.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The three months a board has to execute a favourable decision, and to execute it anew after an interruption (16 kap.
 * 6 f § SoL 2001:453, 34 kap. 1 § SoL 2025:400, 28 f § LSS).
 *
 * <p>Time counted in months ends on the day with the same number as the one it began on, or where there is none on the
 * last day of the month (1 § lagen 1930:173). It does not move past a weekend or holiday: 2 § of that act gives respite
 * for something a person has to do, whereas this is how long someone has waited.
 */
public final class StatutoryClock {

    private static final int MONTHS = 3;

    private StatutoryClock() {}

    /** The last day in time: what is executed on it is not overdue. */
    public static LocalDate dueOn(LocalDate from) {
        return from.plusMonths(MONTHS);
    }

    public static LocalDate overdueFrom(LocalDate from) {
        return dueOn(from).plusDays(1);
    }

    public static boolean isOverdue(LocalDate from, LocalDate at) {
        return at.isAfter(dueOn(from));
    }

    /** Days waited; none on the day the clock starts. */
    public static long daysElapsed(LocalDate from, LocalDate at) {
        return ChronoUnit.DAYS.between(from, at);
    }

    /** Days to the last day in time: 0 on that day, negative when overdue. */
    public static long daysLeft(LocalDate from, LocalDate at) {
        return ChronoUnit.DAYS.between(at, dueOn(from));
    }

    /** The first quarter on whose last day a clock that still runs is overdue, and so is reported. */
    public static Quarter firstReportedIn(LocalDate from) {
        return Quarter.of(overdueFrom(from));
    }
}
