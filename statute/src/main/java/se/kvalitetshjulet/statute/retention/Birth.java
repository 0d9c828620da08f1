package se.kvalitetshjulet.statute.retention;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of when somebody was born. Where it is not all, the latest that it can have been is reckoned with: what has
 * gone cannot be had back.
 *
 * @param latest the latest day it can have been; empty when nothing is known
 * @param day of the month; empty when it is not known
 */
public record Birth(Optional<LocalDate> latest, OptionalInt day) {

    private static final int OF_AGE = 18;

    public static Birth on(LocalDate date) {
        return new Birth(Optional.of(date), OptionalInt.of(date.getDayOfMonth()));
    }

    public static Birth in(Year year) {
        return new Birth(Optional.of(year.atMonthDay(MonthDay.of(12, 31))), OptionalInt.empty());
    }

    public static Birth unknown() {
        return new Birth(Optional.empty(), OptionalInt.empty());
    }

    /** True when they can have been under eighteen then, which is what a child is (1 kap. 2 § SoL 2001:453). */
    boolean mayBeChildOn(LocalDate date) {
        return latest.map(born -> date.isBefore(born.plusYears(OF_AGE))).orElse(true);
    }
}
