package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.control.ControlPlanned;

/**
 * A control of the year's internal control plan.
 *
 * @param performedOn the latest time
 * @param result of the latest time
 */
public record Control(
        ControlPlanned planned,
        @Nullable LocalDate performedOn,
        @Nullable String result) {}
