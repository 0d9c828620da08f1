package se.kvalitetshjulet.contracts.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.AgeBand;
import se.kvalitetshjulet.contracts.Sex;

/** A placement has ended. */
public record PlacementEnded(
        String placementId,
        String unit,
        LocalDate on,
        String form,
        @Nullable String home,
        Law law,
        PersonGroup group,
        @Nullable Sex sex,
        @Nullable AgeBand ageBand) {}
