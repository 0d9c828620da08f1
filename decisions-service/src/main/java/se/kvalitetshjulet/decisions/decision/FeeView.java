package se.kvalitetshjulet.decisions.decision;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.statute.FeeExposure;

/**
 * The special fee (särskild avgift) that an overdue decision may lead to: the range that the statute gives for a decision
 * of its day, never a sum of our own.
 *
 * @param from lowest fee
 * @param to highest fee
 * @param inWords the range as it is printed
 */
@Schema(name = "FeeExposure")
public record FeeView(long from, long to, String currency, long daysLate, String inWords) {

    /** Null when the decision is not known, or its clock does not run or has time left. */
    public static @Nullable FeeView of(@Nullable LocalDate decidedOn, @Nullable LocalDate since, LocalDate today) {
        return decidedOn == null || since == null
                ? null
                : FeeExposure.of(decidedOn, since, today).map(FeeView::of).orElse(null);
    }

    private static FeeView of(FeeExposure exposure) {
        var range = exposure.range();
        return new FeeView(range.lowestSek(), range.highestSek(), "SEK", exposure.daysLate(), range.inWords());
    }
}
