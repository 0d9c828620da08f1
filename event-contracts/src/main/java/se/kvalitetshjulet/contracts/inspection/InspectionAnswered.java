package se.kvalitetshjulet.contracts.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The board has answered. */
public record InspectionAnswered(
        String inspectionId,
        String unit,
        LocalDate on,
        @Nullable LocalDate dueOn,
        @Nullable String result) {}
