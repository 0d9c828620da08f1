package se.kvalitetshjulet.decisions.breakglass;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one person may open the room in an emergency. Made at start, so that a slip of the pen is found then. */
@Startup
@Singleton
class Limit {

    private static final int MOST_OF_ALL = 100;
    private static final Duration LONGEST = Duration.ofDays(31);

    private final int most;
    private final Duration within;

    Limit(
            @ConfigProperty(name = "kvalitetshjulet.break-glass.most") int most,
            @ConfigProperty(name = "kvalitetshjulet.break-glass.within") Duration within) {
        this.most = most;
        this.within = within;
        if (most < 1 || most > MOST_OF_ALL) {
            throw new IllegalArgumentException("kvalitetshjulet.break-glass.most is from 1 to " + MOST_OF_ALL);
        }
        if (within.compareTo(Duration.ofHours(1)) < 0 || within.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("kvalitetshjulet.break-glass.within is from an hour to 31 days");
        }
    }

    /** Attempts within the time, those that found nothing too. */
    int most() {
        return most;
    }

    Duration within() {
        return within;
    }
}
