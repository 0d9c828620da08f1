package se.kvalitetshjulet.deviations.complaint;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.complaint.Instance;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * What is told of a step in the handling of a complaint.
 *
 * @param on null is today
 * @param satisfied what the complainant thinks of it; null when nobody knows
 * @param outcome what it led to; a code
 * @param reason the answer, or why the step is taken; stays in the room
 */
record ComplaintStep(
        @Nullable LocalDate on,
        @Nullable Boolean satisfied,
        @Nullable String outcome,

        @Size(max = 10_000, message = "Högst 10 000 tecken.") @Nullable
        String reason) {

    LocalDate on(LocalDate today) {
        return on == null ? today : on;
    }

    /**
     * Refuses what would come after the end. As an event of the same day it would count as if it had come before, and that is
     * not what somebody means who sees that the complaint is concluded.
     */
    static void refuseConcluded(ComplaintView complaint) {
        if (complaint.concludedOn() != null) {
            throw new Refusal(DeviationProblem.closed(ThingErased.Kind.COMPLAINT));
        }
    }

    /** The delegation acts for itself; everybody else for the unit. */
    static Instance by(Caller caller) {
        return caller.is(Role.COMPLAINTS_DELEGATE) ? Instance.DELEGATION : Instance.UNIT;
    }
}
