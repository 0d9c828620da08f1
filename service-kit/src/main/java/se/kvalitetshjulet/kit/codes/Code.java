package se.kvalitetshjulet.kit.codes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code with its Swedish word and the time it may be used.
 *
 * @param act SOL or LSS, where the code belongs to one
 * @param citation the provision to print, where the code has one
 */
public record Code(
        String code,
        String label,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String act,
        @Nullable String citation) {}
