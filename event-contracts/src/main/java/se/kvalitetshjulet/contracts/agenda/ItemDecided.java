package se.kvalitetshjulet.contracts.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board has decided an item.
 *
 * @param cause the id of the event that asked for it; null when no event did
 */
public record ItemDecided(
        String meetingId,
        String itemId,
        int paragraph,
        String registryNumber,
        Outcome outcome,
        List<String> points,
        @Nullable Origin origin,
        @Nullable String cause) {

    public ItemDecided {
        points = List.copyOf(points);
    }

    public enum Outcome {
        APPROVED,
        REJECTED,
        POSTPONED,
        REMITTED,
        NOTED,
        STATEMENT_GIVEN,
        PROPOSED_TO_COUNCIL
    }
}
