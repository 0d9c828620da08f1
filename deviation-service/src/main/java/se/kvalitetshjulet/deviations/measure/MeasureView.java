package se.kvalitetshjulet.deviations.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.measure.MeasureDecided;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp;

/**
 * A measure as it stands, without what was written about it.
 *
 * @param unit that of what it concerns
 * @param overdue its day has passed, and nobody has looked whether it worked
 * @param conflicts how many of its events do not count for now
 */
public record MeasureView(
        String measureId,
        MeasureDecided.Concern concerns,
        @Nullable String unit,
        @Nullable String unitName,
        LocalDate decidedOn,
        String decidedBy,
        String responsible,
        LocalDate dueOn,
        boolean overdue,
        String purpose,
        @Nullable String purposeLabel,
        String category,
        @Nullable String categoryLabel,
        @Nullable LocalDate followedUpOn,
        MeasureFollowedUp.@Nullable Effect effect,
        @Nullable String effectLabel,
        @Nullable String handlerName,
        @Nullable String handlerTitle,
        int conflicts,
        long version) {}
