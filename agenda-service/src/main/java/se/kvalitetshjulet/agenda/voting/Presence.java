package se.kvalitetshjulet.agenda.voting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stay of somebody elected at the meeting.
 *
 * @param until when they left, or null while they are there
 * @param remote taking part by sound and picture (KL 6:24), which counts as being there
 */
public record Presence(UUID elected, Instant from, @Nullable Instant until, boolean remote) {

    public Presence {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a stay ends before it begins");
        }
    }

    /** Whoever leaves at a moment is gone in that moment. */
    boolean covers(Instant moment) {
        return !from.isAfter(moment) && (until == null || moment.isBefore(until));
    }
}
