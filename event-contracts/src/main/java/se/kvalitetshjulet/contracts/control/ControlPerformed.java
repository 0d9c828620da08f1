package se.kvalitetshjulet.contracts.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A control has been performed. */
public record ControlPerformed(
        String controlId,
        String point,
        String unit,
        LocalDate on,
        @Nullable String result) {}
