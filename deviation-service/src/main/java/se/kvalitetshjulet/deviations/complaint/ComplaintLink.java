package se.kvalitetshjulet.deviations.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * What tells of the same as a complaint.
 *
 * @param linkedBy a person who works here
 */
public record ComplaintLink(Kind kind, String kindLabel, String id, Instant linkedAt, String linkedBy) {

    /** What a complaint can be linked to. */
    public enum Kind {
        DEVIATION("Avvikelse"),
        LEX_SARAH("Lex Sarah-rapport");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What is to be linked. */
    record NewLink(
            @NotNull(message = "Ange om det är en avvikelse eller en lex Sarah-rapport.")
            Kind kind,

            @NotBlank(message = "Ange vilken.") String id) {}
}
