package se.kvalitetshjulet.kit.revision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.codelist.CodeListRevised;

/**
 * The words of a code during a time.
 *
 * @param validTo last day, or null while it lasts
 * @param parent the code that this one is a part of
 */
public record Period(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String label,
        @Nullable String citation,
        @Nullable String parent) {

    /** With the last day that was said, whatever has been said of later days. */
    public static Period saidIn(CodeListRevised said) {
        return new Period(said.validFrom(), said.validTo(), said.label(), said.citation(), said.parent());
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether the code goes on in the other one without a day between. */
    boolean leadsTo(Period next) {
        return validTo != null && !next.validFrom.isAfter(validTo.plusDays(1));
    }
}
