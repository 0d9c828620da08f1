package se.kvalitetshjulet.decisions.breakglass;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;

/**
 * One attempt to open the room, as it is kept.
 *
 * @param decisionId as it was asked for
 * @param unit the decision's; null when it has none, or there is no decision
 * @param reason secret
 * @param key the caller's Idempotency-Key; null for a person on a page
 */
record Opening(
        UUID id,
        Instant at,
        Caller caller,
        Role role,
        String decisionId,
        @Nullable String unit,
        Outcome outcome,
        String reason,
        @Nullable String key) {

    @Override
    public String toString() {
        return "Opening[" + id + ", " + outcome + "]";
    }
}
