package se.kvalitetshjulet.contracts.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.AgeBand;
import se.kvalitetshjulet.contracts.Sex;

/** An investigation has been closed. */
public record InvestigationClosed(
        String investigationId,
        String unit,
        LocalDate on,
        InvestigationGroup group,
        @Nullable Sex sex,
        @Nullable AgeBand ageBand) {}
