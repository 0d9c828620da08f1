package se.kvalitetshjulet.contracts.lexsarah;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** IVO has decided. */
public record IvoDecided(
        String reportId, LocalDate on, @Nullable String result) {}
