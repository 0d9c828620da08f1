package se.kvalitetshjulet.agenda.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of the board's delegation order (KL 6 kap. 37 §).
 *
 * @param adoptedBy which meeting and paragraph, in words
 * @param validTo the day before the next version begins, null while there is none
 * @param rows in the order's own order
 */
public record DelegationOrder(
        int version,
        LocalDate adoptedOn,
        String adoptedBy,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<DelegationRow> rows) {

    public DelegationOrder {
        rows = List.copyOf(rows);
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Optional<DelegationRow> row(String number) {
        return rows.stream().filter(row -> row.number().equals(number.strip())).findFirst();
    }
}
