package se.kvalitetshjulet.kit.revision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.codelist.CodeListRevised;

/**
 * A code as every board begins with it.
 *
 * @param act SOL or LSS, where the code belongs to one
 */
public record StandardCode(
        String code,
        String label,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String act,
        @Nullable String citation) {

    CodeRevision of(String list) {
        return new CodeRevision(
                new CodeListRevised(list, code, label, validFrom, validTo, citation, null), CodeRevision.STANDARD);
    }
}
