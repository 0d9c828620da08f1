package se.kvalitetshjulet.deviations.inspection;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * What is told of a step of an inspection.
 *
 * @param on null is today
 * @param dueOn when IVO is to have something; of a demand or a decision
 * @param result what IVO decided; a code
 * @param reason what was demanded, answered or decided; stays in the room
 */
record InspectionStep(
        @Nullable LocalDate on,
        @Nullable LocalDate dueOn,
        @Nullable String result,

        @Size(max = 10_000, message = "Högst 10 000 tecken.") @Nullable
        String reason) {

    /** The day of the step. Refuses a day to answer by that lies before it. */
    LocalDate on(LocalDate today) {
        var day = on == null ? today : on;
        refuseDueBefore(day, dueOn);
        return day;
    }

    static void refuseDueBefore(LocalDate day, @Nullable LocalDate dueOn) {
        if (dueOn != null && dueOn.isBefore(day)) {
            throw Refusal.ofField("dueOn", "Dagen då IVO ska ha svar kan inte ligga före den dag då det begärdes.");
        }
    }
}
