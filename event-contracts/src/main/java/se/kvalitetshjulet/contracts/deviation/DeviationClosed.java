package se.kvalitetshjulet.contracts.deviation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deviation is closed.
 *
 * @param outcome null from whoever does not tell how it ended
 */
public record DeviationClosed(
        String deviationId, LocalDate on, @Nullable Outcome outcome) {

    /** Handled with measures, handled and none needed, or found to be no deviation; the last is not counted as one. */
    public enum Outcome {
        HANDLED,
        NO_MEASURE_NEEDED,
        NOT_REPORTABLE
    }
}
