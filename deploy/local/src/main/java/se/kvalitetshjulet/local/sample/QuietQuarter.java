package se.kvalitetshjulet.local.sample;

import java.time.LocalDate;
import java.util.Random;

/**
 * Keeps the first quarter of 2024 empty: whoever had waited too long got what was granted before the turn of the year, and
 * nobody's time ran out, or ended too late, in the quarter.
 */
final class QuietQuarter {

    private static final LocalDate LAST_DAY = LocalDate.parse("2024-03-31");
    private static final LocalDate TURN_OF_THE_YEAR = LocalDate.parse("2023-12-31");
    private static final int MONTHS = 3;

    private final Random random;

    QuietQuarter(Random random) {
        this.random = random;
    }

    /**
     * The day a wait ends, as close to the wanted day as the quiet quarter allows.
     *
     * @param from the day of the decision or interruption
     */
    LocalDate endOf(LocalDate from, LocalDate wanted) {
        LocalDate due = from.plusMonths(MONTHS);
        boolean inTime = !wanted.isAfter(due);
        boolean beforeIt = !wanted.isAfter(TURN_OF_THE_YEAR);
        boolean afterIt = !due.isBefore(LAST_DAY) && wanted.isAfter(LAST_DAY);
        if (inTime || beforeIt || afterIt) {
            return wanted;
        }
        if (due.isBefore(TURN_OF_THE_YEAR) && random.nextInt(10) < 7) {
            int daysLeft = (int) (TURN_OF_THE_YEAR.toEpochDay() - due.toEpochDay());
            return due.plusDays(1L + random.nextInt(daysLeft));
        }
        return due.minusDays(random.nextInt(15));
    }
}
