package se.kvalitetshjulet.reporting.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses what is kept back: first the small counts, then, as long as a reader could still work one of them out, one
 * more figure of a sum that leads to it. All tables of a report are protected together, because they share their totals.
 *
 * <p>The reader has the earlier editions too. A figure that counts what it counted then is kept back as it was then, and
 * one that was shown then is no secret to hide another behind. So laying two editions side by side tells no small count
 * that each of them keeps.
 */
public final class DisclosureControl {

    private final Map<String, Count> counts;
    private final Reader reader;
    private final Map<String, List<Sum>> sumsOf = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final List<String> secret;
    private final Set<String> added = new HashSet<>();
    private final Map<String, Visibility> visible = new TreeMap<>();

    private DisclosureControl(Map<String, Count> counts, List<Sum> sums, Function<String, List<Told>> earlier) {
        this.counts = counts;
        reader = new Reader(counts, sums);
        sums.forEach(sum -> sum.figures()
                .distinct()
                .forEach(figure ->
                        sumsOf.computeIfAbsent(figure, _ -> new ArrayList<>()).add(sum)));
        counts.forEach((figure, count) -> {
            Set<Visibility> before = earlier.apply(figure).stream()
                    .filter(told -> told.value() == count.value())
                    .map(Told::visibility)
                    .collect(Collectors.toSet());
            if (before.contains(Visibility.SHOWN)) {
                common.add(figure);
            }
            visible.put(figure, first(count, before));
        });
        secret = visible.keySet().stream()
                .filter(figure -> counts.get(figure).isSmall() && !common.contains(figure))
                .toList();
    }

    private static Visibility first(Count count, Set<Visibility> before) {
        if (before.contains(Visibility.COMPLEMENTARY) && !before.contains(Visibility.SHOWN)) {
            return Visibility.COMPLEMENTARY;
        }
        return count.isSmall() ? Visibility.SMALL : Visibility.SHOWN;
    }

    /** As below, where nothing has been published before. */
    static Map<String, Visibility> protect(Map<String, Count> counts, List<Sum> sums) {
        return protect(counts, sums, _ -> List.of());
    }

    /**
     * @param counts by figure id
     * @param sums of figures that all are among the counts
     * @param earlier what earlier editions said of a figure, by its id
     */
    public static Map<String, Visibility> protect(
            Map<String, Count> counts, List<Sum> sums, Function<String, List<Told>> earlier) {
        DisclosureControl control = new DisclosureControl(new TreeMap<>(counts), sums, earlier);
        while (control.keepOneMoreBack()) {
            // Each round keeps one more figure back, so there is a last one.
        }
        control.giveBackWhatNeedNotBeKept();
        return control.visible;
    }

    private boolean keepOneMoreBack() {
        Optional<String> next =
                workedOut().flatMap(figure -> nextFor(figure).stream()).findFirst();
        next.ifPresent(figure -> {
            visible.put(figure, Visibility.COMPLEMENTARY);
            added.add(figure);
        });
        return next.isPresent();
    }

    /** The small counts that a reader can work out as it is. */
    private Stream<String> workedOut() {
        if (secret.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Visibility> read = new TreeMap<>(visible);
        common.forEach(figure -> read.put(figure, Visibility.SHOWN));
        reader.read(read);
        return secret.stream().filter(reader::knows);
    }

    /** One that was kept back early may not be needed any more when the last one is. Totals first: they say the most. */
    private void giveBackWhatNeedNotBeKept() {
        added.stream()
                .sorted(Comparator.comparing(this::totalOf)
                        .thenComparing(figure -> counts.get(figure).value())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(figure -> {
                    visible.put(figure, counts.get(figure).isSmall() ? Visibility.SMALL : Visibility.SHOWN);
                    if (workedOut().findAny().isPresent()) {
                        visible.put(figure, Visibility.COMPLEMENTARY);
                    }
                });
    }

    private Optional<String> nextFor(String exposed) {
        Map<String, Integer> distances = distancesFrom(exposed);
        return cheapestShown(distances).or(() -> mostTelling(distances));
    }

    /** The cheapest figure to lose: the total of all last, else the nearest by sums, cells first, then the smallest. */
    private Optional<String> cheapestShown(Map<String, Integer> distances) {
        return distances.keySet().stream()
                .filter(figure -> visible.get(figure) == Visibility.SHOWN
                        && counts.get(figure).value() > 0
                        && !common.contains(figure))
                .min(Comparator.<String, Boolean>comparing(figure -> totalOf(figure) > 1)
                        .thenComparing(distances::get)
                        .thenComparing(this::totalOf)
                        .thenComparing(figure -> counts.get(figure).value())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * When all that is left is small, even "less than 5" says too much: four that are somebody and less than five together
     * are one each. Then the nearest total no longer says how small it is.
     */
    private Optional<String> mostTelling(Map<String, Integer> distances) {
        return distances.keySet().stream()
                .filter(figure -> visible.get(figure) == Visibility.SMALL)
                .min(Comparator.<String, Boolean>comparing(figure -> totalOf(figure) == 0)
                        .thenComparing(distances::get)
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many sums away each figure is that a change of this one can reach, through figures that are not shown. */
    private Map<String, Integer> distancesFrom(String start) {
        Map<String, Integer> distances = new HashMap<>(Map.of(start, 0));
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            String from = waiting.remove();
            sumsOf.getOrDefault(from, List.of()).stream().flatMap(Sum::figures).forEach(figure -> {
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
        return sumsOf.getOrDefault(figure, List.of()).stream()
                .filter(sum -> sum.total().equals(figure))
                .count();
    }
}
