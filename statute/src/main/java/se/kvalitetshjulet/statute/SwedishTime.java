package se.kvalitetshjulet.statute;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one place that decides which civil date an instant falls on: the clock on the wall in Stockholm. */
public final class SwedishTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private SwedishTime() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static LocalDate today(InstantSource clock) {
        return dateOf(clock.instant());
    }

    /** The first instant of a civil date; the days on which the clocks change are 23 and 25 hours long. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }
}
