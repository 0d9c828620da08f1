package se.kvalitetshjulet.deviations.deviation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.Sex;
import se.kvalitetshjulet.contracts.deviation.DeviationReported;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.Deviation;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * A deviation as it stands, without what was written about it.
 *
 * @param area as classified now
 * @param firstArea as it was classified when it was reported
 * @param riskValue severity times probability
 * @param endedOn the day it was closed, or found to be a duplicate or no deviation
 * @param handlerName who handles it now
 * @param conflicts how many of its events do not count for now
 */
public record DeviationView(
        String deviationId,
        Deviation.Status status,
        String statusLabel,
        @Nullable String area,
        @Nullable String areaLabel,
        @Nullable String firstArea,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String process,
        LocalDate occurredOn,
        LocalDate discoveredOn,
        LocalDate reportedOn,
        DeviationReported.Origin origin,
        boolean onPaper,
        DeviationReported.Affects affects,
        String affectsLabel,
        @Nullable Sex sex,
        @Nullable Integer severity,
        @Nullable Integer probability,
        @Nullable Integer riskValue,
        List<String> causes,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate endedOn,
        @Nullable String duplicateOf,
        @Nullable LocalDate reopenedOn,
        @Nullable String handlerName,
        @Nullable String handlerTitle,
        int conflicts,
        long version) {

    /** Refuses what is done with an open deviation: by its day it could count as done before the closing, which nobody means. */
    void refuseEnded() {
        if (endedOn != null) {
            throw new Refusal(DeviationProblem.closed(ThingErased.Kind.DEVIATION));
        }
    }

    /** Codes as the table keeps them, with commas between. */
    static List<String> causes(@Nullable String kept) {
        return kept == null || kept.isEmpty() ? List.of() : List.of(kept.split(","));
    }
}
