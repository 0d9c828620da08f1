package se.kvalitetshjulet.contracts.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A placement or service has been offered. */
public record OfferRecorded(String decisionId, LocalDate offeredOn, Outcome outcome) {

    public enum Outcome {
        ACCEPTED,
        DECLINED,
        PENDING
    }

    /** Stays with decisions-service. */
    public record Secrets(@Nullable String note) {}
}
