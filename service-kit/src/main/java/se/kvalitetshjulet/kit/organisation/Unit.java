package se.kvalitetshjulet.kit.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it was called during a time, and the department it belonged to.
 *
 * @param validTo last day, or null while it lasts
 * @param successors the units that took over when it ended
 */
public record Unit(
        String unit,
        String name,
        String department,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors) {

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
