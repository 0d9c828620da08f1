package se.kvalitetshjulet.reporting.approval;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An edition has been sent to one of its recipients.
 *
 * @param at when somebody said so
 */
public record Sent(String recipient, LocalDate sentOn, Way how, Who by, Instant at) {

    /** How, with the Swedish word for it. */
    public enum Way {
        EMAIL("e-post"),
        LETTER("brev"),
        BY_HAND("lämnad personligen"),
        DIGITAL_SERVICE("e-tjänst"),
        FILED("lagd i akten");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
