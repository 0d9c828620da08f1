package se.kvalitetshjulet.reporting.quality;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A finished number that has been reported, as it was known.
 *
 * @param indicator as it was reported, {@code U30455}
 * @param name in Swedish, as it is printed
 * @param year that it is about
 * @param nation whether it is the nation's, not the municipality's
 * @param measure {@code %}
 * @param value null when it is missing, or may not be shown
 * @param withheld whether it rests on so few that it may not be shown
 * @param source whom to cite, {@code Kolada}; null when nobody was named
 */
public record KeyFigure(
        String indicator,
        String name,
        int year,
        boolean nation,
        String measure,
        @Nullable BigDecimal value,
        boolean withheld,
        @Nullable String source) {}
