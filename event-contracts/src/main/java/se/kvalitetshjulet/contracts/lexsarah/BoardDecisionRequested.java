package se.kvalitetshjulet.contracts.lexsarah;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The board is asked to notify IVO, or to find that the measures suffice.
 *
 * @param secret whether the item is secret; left out means that it is
 */
public record BoardDecisionRequested(
        String reportId,
        LocalDate requestedOn,
        String proposal,
        @Nullable Boolean secret) {

    public boolean itemIsSecret() {
        return secret == null || secret;
    }
}
