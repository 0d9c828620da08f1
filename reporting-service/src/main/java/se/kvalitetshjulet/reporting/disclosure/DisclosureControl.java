package se.kvalitetshjulet.reporting.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /** The cheapest figure to lose: nearest by sums, a part before a total, a small number before a large one. */
    private Optional<String> nextFor(String exposed) {
        Set<String> reached = new HashSet<>(Set.of(exposed));
        while (true) {
            List<Sum> touching = sums.stream()
                    .filter(sum -> sum.figures().anyMatch(reached::contains))
                    .toList();
            Set<String> totals = touching.stream().map(Sum::total).collect(Collectors.toSet());
            Optional<String> candidate = touching.stream()
                    .flatMap(Sum::figures)
                    .distinct()
                    .filter(figure -> visible.get(figure) == Visibility.SHOWN
                            && counts.get(figure).value() > 0)
                    .min(Comparator.<String, Boolean>comparing(totals::contains)
                            .thenComparing(figure -> counts.get(figure).value())
                            .thenComparing(Comparator.naturalOrder()));
            if (candidate.isPresent()) {
                return candidate;
            }
            boolean further = touching.stream()
                    .flatMap(Sum::figures)
                    .filter(figure -> visible.get(figure) != Visibility.SHOWN)
                    .map(reached::add)
                    .reduce(false, Boolean::logicalOr);
            if (!further) {
                return Optional.empty();
            }
        }
    }
}
