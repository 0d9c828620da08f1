package se.kvalitetshjulet.contracts.lexsarah;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The serious misconduct has been notified to IVO. */
public record NotifiedIvo(
        String reportId, LocalDate on, @Nullable String result) {}
