package se.kvalitetshjulet.contracts.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** IVO demands documents, an answer or a remedy. */
public record InspectionDemanded(
        String inspectionId,
        String unit,
        LocalDate on,
        @Nullable LocalDate dueOn,
        @Nullable String result) {}
