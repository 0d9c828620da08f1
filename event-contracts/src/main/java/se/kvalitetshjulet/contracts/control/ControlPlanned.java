package se.kvalitetshjulet.contracts.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A control is in the year's plan. */
public record ControlPlanned(
        String controlId,
        String point,
        String unit,
        LocalDate on,
        @Nullable String result) {}
