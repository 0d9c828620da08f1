package se.kvalitetshjulet.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The two months within which the investigation of a serious misconduct follows its notification to IVO, when it did not go
 * with it (Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2011:5) om lex Sarah).
 *
 * <p>Time counted in months ends on the day with the same number as the one it began on, or where there is none on the last
 * day of the month (1 § lagen 1930:173). That the next working day would do after a weekend (2 § of that act) is not counted
 * on: a board that is reminded a day early has lost nothing.
 */
public final class LexSarahClock {

    private static final int MONTHS = 2;

    private LexSarahClock() {}

    /** The last day to send the investigation. */
    public static LocalDate dueOn(LocalDate notifiedOn) {
        return notifiedOn.plusMonths(MONTHS);
    }

    public static boolean isOverdue(LocalDate notifiedOn, LocalDate at) {
        return at.isAfter(dueOn(notifiedOn));
    }

    /** Days to the last day in time: 0 on that day, negative when overdue. */
    public static long daysLeft(LocalDate notifiedOn, LocalDate at) {
        return ChronoUnit.DAYS.between(at, dueOn(notifiedOn));
    }
}
