package se.kvalitetshjulet.reporting.disclosure;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Chooses what is kept back: first the small counts, then, as long as a reader could still work one of them out, one
 * more figure of a sum that leads to it. All tables of a report are protected together, because they share their totals.
 *
 * <p>Sees one report at a time: what two editions, or two quarters' reports, reveal together is not looked at here.
 */
public final class DisclosureControl {

    private final Map<String, Count> counts;
    private final List<Sum> sums;
    private final Map<String, Visibility> visible = new TreeMap<>();

    private DisclosureControl(Map<String, Count> counts, List<Sum> sums) {
        this.counts = counts;
        this.sums = sums;
        counts.forEach((figure, count) -> visible.put(figure, count.isSmall() ? Visibility.SMALL : Visibility.SHOWN));
    }

    /**
     * @param counts by figure id
     * @param sums of figures that all are among the counts
     */
    public static Map<String, Visibility> protect(Map<String, Count> counts, List<Sum> sums) {
        DisclosureControl control = new DisclosureControl(new TreeMap<>(counts), sums);
        while (control.keepOneMoreBack()) {
            // Each round keeps one more figure back, so there is a last one.
        }
        return control.visible;
    }

    private boolean keepOneMoreBack() {
        if (!visible.containsValue(Visibility.SMALL)) {
            return false;
        }
        Reader reader = new Reader(counts, visible, sums);
        Optional<String> next = visible.keySet().stream()
                .filter(figure -> visible.get(figure) == Visibility.SMALL && reader.knows(figure))
                .flatMap(figure -> nextFor(figure).stream())
                .findFirst();
        next.ifPresent(figure -> visible.put(figure, Visibility.COMPLEMENTARY));
        return next.isPresent();
    }

    /** The cheapest figure to lose: the total of all last, else the nearest by sums, cells first, then the smallest. */
    private Optional<String> nextFor(String exposed) {
        Map<String, Integer> distances = distancesFrom(exposed);
        return distances.keySet().stream()
                .filter(figure -> visible.get(figure) == Visibility.SHOWN
                        && counts.get(figure).value() > 0)
                .min(Comparator.<String, Boolean>comparing(figure -> totalOf(figure) > 1)
                        .thenComparing(distances::get)
                        .thenComparing(this::totalOf)
                        .thenComparing(figure -> counts.get(figure).value())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many sums away each figure is that a change of this one can reach, through figures that are not shown. */
    private Map<String, Integer> distancesFrom(String start) {
        Map<String, Integer> distances = new HashMap<>(Map.of(start, 0));
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            String from = waiting.remove();
            sums.stream().filter(sum -> sum.holds(from)).flatMap(Sum::figures).forEach(figure -> {
                if (distances.putIfAbsent(figure, distances.get(from) + 1) == null
                        && visible.get(figure) != Visibility.SHOWN) {
                    waiting.add(figure);
                }
            });
        }
        return distances;
    }

    /** How many sums it is the total of: none for a cell, one for a row or column, several for the total of all. */
    private long totalOf(String figure) {
        return sums.stream().filter(sum -> sum.total().equals(figure)).count();
    }
}
