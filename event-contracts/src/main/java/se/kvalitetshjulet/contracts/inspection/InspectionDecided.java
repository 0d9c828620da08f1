package se.kvalitetshjulet.contracts.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** IVO has decided. */
public record InspectionDecided(
        String inspectionId,
        String unit,
        LocalDate on,
        @Nullable LocalDate dueOn,
        @Nullable String result) {}
