package se.kvalitetshjulet.local.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;

/** What is drawn for the sample; the same seed draws the same. */
record Chance(Random random) {

    boolean of(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(Math.max(1, most - least + 1));
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A day of the sample that is no weekend; what falls on one comes on the Monday after. */
    LocalDate workingDay(LocalDate first, LocalDate last) {
        int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        return onWorkingDay(first.plusDays(random.nextInt(days)));
    }

    static LocalDate onWorkingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            default -> day;
        };
    }
}
