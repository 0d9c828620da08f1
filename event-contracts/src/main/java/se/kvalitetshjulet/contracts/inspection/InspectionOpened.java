package se.kvalitetshjulet.contracts.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** IVO has opened an inspection (tillsyn). */
public record InspectionOpened(
        String inspectionId,
        String unit,
        LocalDate on,
        @Nullable LocalDate dueOn,
        @Nullable String result) {}
