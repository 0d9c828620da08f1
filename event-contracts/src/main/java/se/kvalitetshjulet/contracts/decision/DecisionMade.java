package se.kvalitetshjulet.contracts.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.Sex;

/** A favourable decision (gynnande beslut): the thing that the three-month clock watches. */
public record DecisionMade(
        String decisionId,
        String caseReference,
        String legalBasis,
        String serviceType,
        String area,
        String unit,
        LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Granted granted,
        Sex sex,
        @Nullable Integer birthYear) {

    /** How much was granted, such as 10 HOURS_PER_MONTH. */
    public record Granted(BigDecimal quantity, String unit) {}

    /** Stays with decisions-service. */
    public record Secrets(@Nullable Person person) {}
}
