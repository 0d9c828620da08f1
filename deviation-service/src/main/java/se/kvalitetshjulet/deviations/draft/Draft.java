package se.kvalitetshjulet.deviations.draft;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as its author has left it, however incomplete.
 *
 * @param fields as they were typed
 * @param sentAs the thing that it became; null until it is sent
 */
public record Draft(
        String draftId,
        Map<String, String> fields,
        Instant savedAt,
        long version,
        @Nullable String sentAs) {}
