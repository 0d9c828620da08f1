package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.measure.MeasureDecided;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp;

/**
 * A measure as its events have it.
 *
 * @param followedUp the latest follow-up; null until there is one
 */
public record Measure(MeasureDecided decided, @Nullable MeasureFollowedUp followedUp) {

    /** True when its day has passed and nobody has looked whether it worked. */
    public boolean isOverdueOn(LocalDate day) {
        return followedUp == null && day.isAfter(decided.dueOn());
    }
}
