package se.kvalitetshjulet.reporting.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One number that can say where it comes from.
 *
 * @param figureId stable from edition to edition, {@code unexecuted.not-executed.total}
 * @param value null when it is suppressed or missing
 * @param unit {@code antal} or {@code dagar}
 * @param dimensions what it is broken down by: name of the dimension to code
 * @param definition in Swedish words, with the provision behind it
 */
public record Figure(
        String figureId,
        String label,
        @Nullable BigDecimal value,
        String unit,
        SortedMap<String, String> dimensions,
        boolean suppressed,
        String definition) {

    public Figure {
        dimensions = new TreeMap<>(Map.copyOf(dimensions));
        if (suppressed && value != null) {
            throw new IllegalArgumentException("a suppressed figure has no value to show");
        }
    }
}
