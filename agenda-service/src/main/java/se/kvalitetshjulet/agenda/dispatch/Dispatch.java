package se.kvalitetshjulet.agenda.dispatch;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An extract that has been sent.
 *
 * @param recipient secret: it may be a person
 * @param coverSheetId the sheet that it left under; null when it needed none
 * @param misdirected what went wrong; null when nothing is known to have
 */
public record Dispatch(
        UUID dispatchId,
        String recipient,
        @Nullable UUID coverSheetId,
        LocalDate on,
        @Nullable Misdirected misdirected) {

    /** That the extract reached somebody who should not have it, or held what it should not. */
    public record Misdirected(Fault what, LocalDate discoveredOn) {}

    /** What went wrong. */
    public enum Fault {
        OLD_ADDRESS("Fel eller gammal adress"),
        WRONG_RECIPIENT("Fel mottagare"),
        WRONG_CONTENT("Fel innehåll"),
        OTHER("Annat");

        private final String swedish;

        Fault(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }
}
