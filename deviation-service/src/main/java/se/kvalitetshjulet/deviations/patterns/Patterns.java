package se.kvalitetshjulet.deviations.patterns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.trend.Trend;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * The patterns of a year and those before it.
 *
 * @param years in order; the last one is the year looked at
 * @param countedOn the day up to which the year looked at has been counted
 * @param within the days that closing is held against
 * @param level of significance, for all lines together
 */
public record Patterns(
        int year,
        List<Integer> years,
        LocalDate countedOn,
        int within,
        double level,
        String method,
        List<Group> groups,
        List<ClosingTime> closing) {

    /** What was counted by one thing. */
    public record Group(Dimension dimension, String title, List<Line> lines) {}

    /**
     * A line of a group.
     *
     * @param code missing for those of which it is not known
     * @param counts by year, in order
     * @param expected the mean of earlier years over the same part of the year, from the first that has anything of its kind; missing
     *     when there is none
     * @param pValue corrected for all lines
     */
    public record Line(
            @Nullable String code,
            String label,
            List<Integer> counts,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal pValue,
            Trend.@Nullable Direction trend,
            @Nullable String trendLabel) {

        /** The count of the year looked at. */
        public int now() {
            return counts.getLast();
        }

        /** The p-value as a person reads it; one that is next to nothing is not nothing. */
        public String probability() {
            return pValue != null && pValue.signum() == 0 ? "< 0,0001" : Swedish.decimals(pValue, 4);
        }
    }

    /**
     * How long it took to close what was reported in a year.
     *
     * @param closed by now
     * @param medianDays of the closed; missing when none is
     * @param judged how many of the reported have been closed, or have waited for longer than the time they are held against
     * @param closedWithin how many of these were closed in time
     * @param shareWithin in per cent; missing when there is none to judge
     */
    public record ClosingTime(
            int year,
            int reported,
            int closed,
            @Nullable BigDecimal medianDays,
            int judged,
            int closedWithin,
            @Nullable BigDecimal shareWithin) {}
}
