package se.kvalitetshjulet.kit.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;
import se.kvalitetshjulet.statute.SwedishTime;

/** The one clock that beans are given. PostgreSQL keeps microseconds, so no time we hand out is finer. */
class ClockOfTheService {

    @Produces
    @Singleton
    InstantSource now() {
        return Clock.tick(Clock.system(SwedishTime.ZONE), java.time.Duration.ofNanos(1_000));
    }
}
