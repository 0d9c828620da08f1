package se.kvalitetshjulet.contracts.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The granted service has actually started, wholly or in part. */
public record ExecutionStarted(String decisionId, LocalDate startedOn, Extent extent) {

    /** How much of what was granted has started; what is missing after PART is still reported. */
    public enum Extent {
        FULL,
        PART
    }

    /** Stays with decisions-service. */
    public record Secrets(@Nullable String missing) {}
}
