package se.kvalitetshjulet.reporting.quality;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of deviations that was entered as a finished number, from a time or a system that posts no events.
 *
 * @param indicator that it was reported as
 * @param closed whether it is of those that are closed; else of all
 * @param area null for the total as it was entered
 */
public record EnteredCount(
        String indicator, boolean closed, @Nullable String area, BigDecimal value) {}
