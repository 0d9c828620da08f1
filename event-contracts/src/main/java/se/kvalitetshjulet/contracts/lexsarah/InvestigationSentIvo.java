package se.kvalitetshjulet.contracts.lexsarah;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The investigation has been sent to IVO, at latest two months after the notification. */
public record InvestigationSentIvo(
        String reportId, LocalDate on, @Nullable String result) {}
