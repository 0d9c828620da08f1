package se.kvalitetshjulet.contracts.deviation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.Sex;

/** A deviation has been reported (SOSFS 2011:9 5 kap.). */
public record DeviationReported(
        String deviationId,
        @Nullable String area,
        @Nullable String unit,
        @Nullable String process,
        LocalDate occurredOn,
        LocalDate discoveredOn,
        LocalDate reportedOn,
        Origin origin,
        boolean onPaper,
        Affects affects,
        @Nullable Sex sex) {

    public enum Origin {
        INTERNAL,
        EXTERNAL
    }

    public enum Affects {
        CLIENT,
        CLIENT_RISK,
        OPERATIONS
    }

    /** Stays with deviation-service. */
    public record Secrets(
            @Nullable String description,
            @Nullable String affectedPerson,
            @Nullable String immediateAction) {}
}
