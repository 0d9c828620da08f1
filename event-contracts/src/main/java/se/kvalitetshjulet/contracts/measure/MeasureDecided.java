package se.kvalitetshjulet.contracts.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A measure has been decided (SOSFS 2011:9). */
public record MeasureDecided(
        String measureId,
        Concern concerns,
        LocalDate decidedOn,
        String decidedBy,
        String responsible,
        LocalDate dueOn,
        String purpose,
        String category) {

    /** What the measure comes of. */
    public record Concern(Kind kind, String id) {
        public enum Kind {
            DEVIATION,
            COMPLAINT,
            LEX_SARAH,
            INSPECTION,
            RISK,
            CONTROL
        }
    }

    /** Stays with deviation-service. */
    public record Secrets(@Nullable String description) {}
}
