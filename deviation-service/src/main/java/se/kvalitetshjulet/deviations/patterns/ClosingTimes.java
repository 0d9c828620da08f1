package se.kvalitetshjulet.deviations.patterns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How long it took to close deviations, from how many took how long. */
final class ClosingTimes {

    private ClosingTimes() {}

    static Patterns.ClosingTime of(int year, List<Counted> ofYear, int within) {
        var days = new TreeMap<Integer, Integer>();
        ofYear.stream()
                .filter(counted -> counted.days() != null)
                .forEach(counted -> days.merge(counted.days(), counted.count(), Integer::sum));
        int closed = sum(days.values());
        int inTime = sum(days.headMap(within, true).values());
        int judged = closed
                + sum(ofYear.stream()
                        .filter(Counted::waiting)
                        .map(Counted::count)
                        .toList());
        return new Patterns.ClosingTime(
                year,
                sum(ofYear.stream().map(Counted::count).toList()),
                closed,
                closed == 0 ? null : median(days, closed),
                judged,
                inTime,
                judged == 0
                        ? null
                        : BigDecimal.valueOf(inTime)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(judged), 1, RoundingMode.HALF_UP));
    }

    /** The middle one, or the mean of the two in the middle. */
    private static BigDecimal median(NavigableMap<Integer, Integer> days, int closed) {
        return BigDecimal.valueOf(at(days, (closed - 1) / 2))
                .add(BigDecimal.valueOf(at(days, closed / 2)))
                .divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
    }

    private static int at(NavigableMap<Integer, Integer> days, int place) {
        int passed = 0;
        for (var each : days.entrySet()) {
            passed += each.getValue();
            if (place < passed) {
                return each.getKey();
            }
        }
        throw new IllegalArgumentException("no such place: " + place);
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
