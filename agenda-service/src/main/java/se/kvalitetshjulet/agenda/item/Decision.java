package se.kvalitetshjulet.agenda.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;

/**
 * What the board decided on an item.
 *
 * @param year of the meeting; § numbers run through it
 * @param approvedOn when the paragraph of the minutes was approved, or null
 */
public record Decision(
        int year,
        int paragraph,
        ItemDecided.Outcome outcome,
        List<String> points,
        Instant decidedAt,
        @Nullable LocalDate approvedOn) {

    public Decision {
        points = List.copyOf(points);
    }

    Decision approved(LocalDate on) {
        return new Decision(year, paragraph, outcome, points, decidedAt, on);
    }
}
