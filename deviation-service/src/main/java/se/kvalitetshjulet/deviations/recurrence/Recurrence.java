package se.kvalitetshjulet.deviations.recurrence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a cause is there again.
 *
 * @param deviationId the later deviation
 * @param earlierId what the measure concerned
 * @param followedUpOn when the measure was found to have its effect
 * @param cause a code that both have
 */
public record Recurrence(
        String deviationId,
        String earlierId,
        String measureId,
        LocalDate followedUpOn,
        String cause,
        @Nullable String causeLabel) {}
