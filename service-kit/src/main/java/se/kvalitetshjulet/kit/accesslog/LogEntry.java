package se.kvalitetshjulet.kit.accesslog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reading.
 *
 * @param number its place in the log
 * @param caller the identity provider's id of who read
 * @param room which part of the product, {@code person}
 * @param thing pseudonymous id of what was read
 * @param unit which the thing belonged to; missing when it had none
 * @param breakGlass true when no assignment of theirs covered it
 */
public record LogEntry(
        long number,
        Instant at,
        String caller,
        String callerName,
        String role,
        String room,
        String thing,
        @Nullable String unit,
        String purpose,
        boolean breakGlass) {}
