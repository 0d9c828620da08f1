package se.kvalitetshjulet.contracts.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit has this name and department from a day on; after a merger or split its successors take over its cases. */
public record UnitDefined(
        String unit,
        String name,
        String department,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors) {

    public UnitDefined {
        successors = List.copyOf(successors);
    }
}
