package se.kvalitetshjulet.deviations.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.statute.retention.HeldDecision;

/**
 * A thing, with what retention asks of it.
 *
 * @param endedOn the day that it was closed, followed up or over; null while it goes on
 * @param lastTold the day that the last event about it was recorded at its source
 * @param file what else belongs together with it
 */
record KeptThing(
        String thing,
        long version,
        ThingErased.Kind kind,
        @Nullable LocalDate endedOn,
        LocalDate lastTold,
        HeldDecision.File file) {}
