package se.kvalitetshjulet.agenda;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The service's clock in tests: it ticks, but from a day in the spring of 2024, and can be put forward. */
class ClockInApril {

    /** When the packet's quarterly report came to the board. */
    static final Instant NINTH = Instant.parse("2024-04-09T07:12:30Z");

    private static volatile Duration behind = Duration.between(NINTH, Instant.now());

    static void goTo(Instant instant) {
        behind = Duration.between(instant, Instant.now());
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    InstantSource now() {
        return () -> Instant.now().minus(behind).truncatedTo(ChronoUnit.MICROS);
    }
}
