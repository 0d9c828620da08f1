package se.kvalitetshjulet.deviations.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an inspection that IVO has opened.
 *
 * @param openedOn null is today
 * @param dueOn when IVO is to have a first answer, if it has asked for one
 * @param reason what the inspection is about; stays in the room
 */
record NewInspection(
        @NotBlank(message = "Välj vilken enhet tillsynen gäller.")
        String unit,

        @Nullable LocalDate openedOn,
        @Nullable LocalDate dueOn,

        @Size(max = 10_000, message = "Högst 10 000 tecken.") @Nullable
        String reason) {}
