package se.kvalitetshjulet.kit.accesslog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A period of the log that somebody has looked through.
 *
 * @param wholeBoard false when it was one who answers for some units only, and so saw theirs
 * @param readings how many there were
 * @param breakGlass how many of them without an assignment that covered the thing
 * @param note what was found, and what is done about it
 */
public record LogCheck(
        UUID checkId,
        LocalDate from,
        LocalDate to,
        boolean wholeBoard,
        long readings,
        long breakGlass,
        Result result,
        @Nullable String note,
        Instant checkedAt,
        String checkedBy) {

    /** What a check came to. */
    public enum Result {
        NOTHING_FOUND("Inget att anmärka", "done"),
        SOMETHING_FOUND("Något att utreda", "warning");

        private final String label;
        private final String sign;

        Result(String label, String sign) {
            this.label = label;
            this.sign = sign;
        }

        public String label() {
            return label;
        }

        /** The shape and colour that a page shows beside it. */
        public String sign() {
            return sign;
        }
    }
}
