package se.kvalitetshjulet.deviations.risk;

import org.jspecify.annotations.Nullable;

/**
 * A risk as it was last assessed.
 *
 * @param department that of the unit at the end of the year
 * @param riskValue severity times probability
 * @param consequence what may come of it
 */
public record RiskView(
        String riskId,
        int year,
        String unit,
        String unitName,
        @Nullable String department,
        String eventCode,
        String eventLabel,
        int severity,
        int probability,
        int riskValue,
        RiskLevel level,
        String levelLabel,
        @Nullable String consequence,
        long version) {}
