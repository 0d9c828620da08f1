package se.kvalitetshjulet.statute;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is at stake for a decision that is late: the range the statute gives, and how late it is. A court weighs the rest,
 * so no sum in between is ever reckoned.
 *
 * @param range of the day of the decision
 * @param daysLate days past the last day in time, at least one
 */
public record FeeExposure(SpecialFee range, long daysLate) {

    /**
     * Empty as long as the clock has not run out.
     *
     * @param clockStarted the day of the decision, or of the interruption
     */
    public static Optional<FeeExposure> of(LocalDate decidedOn, LocalDate clockStarted, LocalDate at) {
        return StatutoryClock.isOverdue(clockStarted, at)
                ? Optional.of(new FeeExposure(
                        SpecialFee.forDecisionOf(decidedOn), -StatutoryClock.daysLeft(clockStarted, at)))
                : Optional.empty();
    }
}
