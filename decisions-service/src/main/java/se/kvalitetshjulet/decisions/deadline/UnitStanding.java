package se.kvalitetshjulet.decisions.deadline;

import java.util.Comparator;

/**
 * How it stands with a unit's clocks today. What ends within one day is also within seven.
 *
 * @param unitName what the unit is called today
 * @param overdue how many have run out
 * @param dueSoon how many will within the days asked for
 */
public record UnitStanding(
        String unit,
        String unitName,
        long overdue,
        long dueSoon,
        long dueWithin1Day,
        long dueWithin7Days,
        long dueWithin30Days) {

    /** The unit that has most to do first. */
    static final Comparator<UnitStanding> MOST_URGENT_FIRST = Comparator.comparingLong(UnitStanding::overdue)
            .thenComparingLong(UnitStanding::dueWithin1Day)
            .thenComparingLong(UnitStanding::dueWithin7Days)
            .thenComparingLong(UnitStanding::dueWithin30Days)
            .reversed()
            .thenComparing(UnitStanding::unitName)
            .thenComparing(UnitStanding::unit);
}
