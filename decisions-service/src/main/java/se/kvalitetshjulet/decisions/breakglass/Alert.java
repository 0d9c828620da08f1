package se.kvalitetshjulet.decisions.breakglass;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Role;

/**
 * An attempt to open the person room in an emergency, for those who answer for the decision. Why, and what is to be done
 * about it, is read one at a time.
 *
 * @param openedBy name of who did
 * @param unitName missing when there is no such decision, or it has no unit
 * @param review missing until somebody has judged it
 */
public record Alert(
        UUID breakGlassId,
        Instant at,
        String openedBy,
        String role,
        String decisionId,
        @Nullable String unit,
        @Nullable String unitName,
        Outcome outcome,
        @Nullable Review review) {

    /** {@code Utredare}. */
    public String roleLabel() {
        return Role.valueOf(role).swedish();
    }

    /** Who judged it, when, and how. */
    public record Review(Instant at, String by, String role, Judgement judgement) {}

    /**
     * The same with what may hold secrets.
     *
     * @param reason why it could not wait, as they wrote it
     * @param action what was to be done, as whoever judged it wrote
     */
    public record Read(Alert alert, String reason, @Nullable String action) {

        @Override
        public String toString() {
            return "Read[" + alert.breakGlassId() + "]";
        }
    }
}
