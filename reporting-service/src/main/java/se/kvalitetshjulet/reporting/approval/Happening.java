package se.kvalitetshjulet.reporting.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.validation.ValidationRule;

/**
 * One line of what has been done with the report of a kind and period. A line is never changed, and none is taken away.
 *
 * @param by null for what the service did by itself
 * @param contentHash of the draft that it was done with
 * @param step which step was taken; null unless that is what was done
 * @param reason why it was opened again, or why a finding was overridden; else null
 * @param rule whose finding was overridden; else null
 * @param mark tells which finding of the rule; null as the rule
 * @param edition the number it was published as; else null
 */
public record Happening(
        What what,
        Instant at,
        @Nullable Who by,
        String contentHash,
        @Nullable Step step,
        @Nullable String reason,
        @Nullable ValidationRule rule,
        @Nullable String mark,
        @Nullable Integer edition) {

    /** With the Swedish words for it. */
    public enum What {
        ASSEMBLED("Framtagen"),
        STEP_TAKEN("Steg taget"),
        /** A failed rule may stand all the same. */
        OVERRIDDEN("Godtagen ändå"),
        REOPENED("Öppnad igen"),
        PUBLISHED("Publicerad");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Happening assembled(Instant at, @Nullable Who by, String contentHash) {
        return new Happening(What.ASSEMBLED, at, by, contentHash, null, null, null, null, null);
    }

    public static Happening taken(Instant at, Who by, String contentHash, Step step) {
        return new Happening(What.STEP_TAKEN, at, by, contentHash, step, null, null, null, null);
    }

    public static Happening overridden(
            Instant at, Who by, String contentHash, ValidationRule rule, String mark, String reason) {
        return new Happening(What.OVERRIDDEN, at, by, contentHash, null, reason, rule, mark, null);
    }

    public static Happening reopened(Instant at, Who by, String contentHash, String reason) {
        return new Happening(What.REOPENED, at, by, contentHash, null, reason, null, null, null);
    }

    public static Happening published(Instant at, Who by, String contentHash, int edition) {
        return new Happening(What.PUBLISHED, at, by, contentHash, null, null, null, null, edition);
    }
}
