package se.kvalitetshjulet.deviations.deviation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.courses.Deviation;

/**
 * An earlier deviation that is like another: codes, days and what came of it, and nothing that was written.
 *
 * @param score how alike they are
 * @param deviationId missing for whoever may not see that deviation
 * @param measures what was decided about it
 */
public record SimilarDeviation(
        int score,
        @Nullable String deviationId,
        LocalDate reportedOn,
        @Nullable String areaLabel,
        @Nullable String unitName,
        List<String> causeLabels,
        Deviation.Status status,
        String statusLabel,
        List<Taken> measures) {

    /**
     * A measure.
     *
     * @param effectLabel missing until it is followed up
     */
    public record Taken(
            @Nullable String categoryLabel, @Nullable String effectLabel) {}
}
