package se.kvalitetshjulet.agenda.voting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who serves: decides and votes.
 *
 * @param insteadOf the member whose place a substitute has taken, or null for a member
 */
public record Service(Elected who, @Nullable UUID insteadOf) {

    /** The member whose place on the board is filled by this. */
    UUID place() {
        return insteadOf == null ? who.id() : insteadOf;
    }
}
