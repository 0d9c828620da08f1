package se.kvalitetshjulet.contracts.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.AgeBand;
import se.kvalitetshjulet.contracts.Sex;

/** The time of an investigation has been extended; needs särskilda skäl. */
public record InvestigationExtended(
        String investigationId,
        String unit,
        LocalDate on,
        InvestigationGroup group,
        @Nullable Sex sex,
        @Nullable AgeBand ageBand) {}
