package se.kvalitetshjulet.contracts.lexsarah;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Misconduct, or a tangible risk of it, has been reported (lex Sarah). */
public record LexSarahReported(
        String reportId,
        String unit,
        String legalBasis,
        @Nullable LocalDate occurredOn,
        LocalDate reportedOn,
        @Nullable String deviationId) {

    /** Stays with deviation-service. */
    public record Secrets(@Nullable String description) {}
}
