package se.kvalitetshjulet.deviations.extract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.room.Written;

/**
 * What is written about one person in deviations and complaints. It has the same form when that is nothing.
 *
 * @param person as they were asked for
 */
record Extract(Instant madeAt, String person, List<OfThing> things) {

    /**
     * A deviation or a complaint that names them.
     *
     * @param label what it is, in Swedish
     * @param beside what belongs together with it, for a person to judge whether it is about them too
     * @param files how many are attached to it; also for a person to judge
     */
    record OfThing(
            String id,
            String label,
            @Nullable String unitName,
            List<Written> written,
            List<Beside> beside,
            int files,
            List<Reading> readings) {}

    /** What belongs together with a thing: a lex Sarah case, or a measure. It names nobody in a field of its own. */
    record Beside(String id, String label) {}

    /** That somebody read it: in which role, and never who. */
    record Reading(Instant at, String role, String why) {}

    @Override
    public String toString() {
        return "Extract[" + things.size() + "]";
    }
}
