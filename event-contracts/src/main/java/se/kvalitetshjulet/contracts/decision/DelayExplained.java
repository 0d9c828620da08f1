package se.kvalitetshjulet.contracts.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** It is told why a decision has not been executed in time. */
public record DelayExplained(
        String decisionId,
        LocalDate explainedOn,
        String reason,
        @Nullable String interimHelp) {

    /** Stays with decisions-service. */
    public record Secrets(@Nullable String note) {}
}
