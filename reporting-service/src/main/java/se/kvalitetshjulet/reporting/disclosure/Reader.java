package se.kvalitetshjulet.reporting.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a clever reader can work out: everything that is shown, that a small figure is between 1 and the threshold, that
 * one kept back for another's sake is no small one, and that the sums add up. Narrows the range of each figure until no
 * sum narrows any further.
 */
final class Reader {

    /** Larger than any count, small enough to be added up without running over. */
    private static final long NO_LIMIT = Long.MAX_VALUE / 1_000_000;

    private final Map<String, Range> ranges = new TreeMap<>();

    private record Range(long lowest, long highest) {

        Range within(long low, long high) {
            return new Range(Math.max(lowest, low), Math.min(highest, high));
        }
    }

    Reader(Map<String, Count> counts, Map<String, Visibility> visible, List<Sum> sums) {
        counts.forEach((figure, count) -> ranges.put(figure, firstRange(count, visible.get(figure))));
        boolean narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (Sum sum : sums) {
                narrowed |= narrow(sum);
            }
        }
    }

    /** True when there is only one value that the figure can have. */
    boolean knows(String figure) {
        Range range = ranges.get(figure);
        return range.lowest == range.highest;
    }

    private static Range firstRange(Count count, Visibility visibility) {
        return switch (visibility) {
            case SHOWN -> new Range(count.value(), count.value());
            case SMALL -> new Range(1, count.threshold() - 1L);
            case COMPLEMENTARY -> new Range(Math.max(1, count.threshold()), NO_LIMIT);
        };
    }

    private boolean narrow(Sum sum) {
        long lowest =
                sum.parts().stream().mapToLong(part -> ranges.get(part).lowest).sum();
        long highest =
                sum.parts().stream().mapToLong(part -> ranges.get(part).highest).sum();
        boolean narrowed = put(sum.total(), lowest, highest);
        Range total = ranges.get(sum.total());
        for (String part : sum.parts()) {
            Range own = ranges.get(part);
            if (put(part, total.lowest - (highest - own.highest), total.highest - (lowest - own.lowest))) {
                narrowed = true;
                lowest += ranges.get(part).lowest - own.lowest;
                highest += ranges.get(part).highest - own.highest;
            }
        }
        return narrowed;
    }

    private boolean put(String figure, long low, long high) {
        Range before = ranges.get(figure);
        Range after = before.within(low, high);
        ranges.put(figure, after);
        return !after.equals(before);
    }
}
