package se.kvalitetshjulet.contracts.codelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day a code of a list has these words, until it ends or others begin. Of those with the same list, code and first day
 * the one told latest counts.
 *
 * @param validTo last day the code may be used; null while it is open
 * @param citation the provision to print, for a code that is one
 * @param parent the code that this one is a part of
 */
public record CodeListRevised(
        String list,
        String code,
        String label,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String citation,
        @Nullable String parent) {}
