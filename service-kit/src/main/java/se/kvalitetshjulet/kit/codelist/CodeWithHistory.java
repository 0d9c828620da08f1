package se.kvalitetshjulet.kit.codelist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.revision.Code;
import se.kvalitetshjulet.kit.revision.Period;
import se.kvalitetshjulet.kit.revision.Uses;

/**
 * A code as it is today, with where it is used and what has been changed of it.
 *
 * @param today its fields stand beside the others
 * @param valid whether it may be used today
 * @param version how many times it has been revised
 * @param periods its words by time; between two of them there may be a time in which it may not be used
 * @param revisions the latest first
 */
record CodeWithHistory(
        @JsonUnwrapped Code today,
        boolean valid,
        long version,
        Uses uses,
        List<Period> periods,
        List<Revised> revisions) {

    /**
     * What somebody has changed.
     *
     * @param revisedBy name of whoever did it
     * @param before what had been said of its first day until then; null when the code was new
     */
    record Revised(
            Instant revisedAt, String revisedBy, @Nullable Period before, Period after) {}
}
