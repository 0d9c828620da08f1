package se.kvalitetshjulet.kit.revision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code as it is on a day.
 *
 * @param label the Swedish words of that day, or of the nearest on which it may be used
 * @param validFrom first day of the time, around that day or nearest to it, in which it may be used
 * @param validTo last day of that time, or null while it lasts
 * @param act SOL or LSS, where a standard code belongs to one
 * @param citation the provision to print, where the code has one
 * @param parent the code that this one is a part of
 */
public record Code(
        String code,
        String label,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String act,
        @Nullable String citation,
        @Nullable String parent) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
