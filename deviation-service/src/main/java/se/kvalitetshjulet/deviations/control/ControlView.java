package se.kvalitetshjulet.deviations.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A control of a year's internal control plan.
 *
 * @param department that of the unit at the end of the year
 * @param method how it is made; missing when another system planned it
 * @param responsible a function, never a name
 * @param occasions how many times it is to be made in the year
 * @param timesPerformed how many times it has been made
 * @param nextOn the day that the next time is planned for; missing when all are done
 * @param performedOn the latest time
 * @param result of the latest time
 * @param deviationsFound how many of the times found a deviation
 */
public record ControlView(
        String controlId,
        int year,
        String point,
        String unit,
        String unitName,
        @Nullable String department,
        LocalDate plannedOn,
        @Nullable String method,
        @Nullable String responsible,
        Frequency frequency,
        String frequencyLabel,
        int occasions,
        int timesPerformed,
        @Nullable LocalDate nextOn,
        Progress.Status status,
        String statusLabel,
        @Nullable LocalDate performedOn,
        @Nullable String result,
        @Nullable String resultLabel,
        int deviationsFound,
        long version) {}
