package se.kvalitetshjulet.reporting.disclosure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.reporting.disclosure.Visibility.SHOWN;
import static se.kvalitetshjulet.reporting.disclosure.Visibility.SMALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is published of a thousand sets of tables, before somebody who solves the whole system. */
class AttackTest {

    private static final int SETS = 1_000;

    @Test
    void nobody_works_out_a_small_figure_of_any_set_of_tables() {
        long hidden = 0;
        for (int seed = 0; seed < SETS; seed++) {
            var tables = RandomTables.of(seed);
            var visible = DisclosureControl.protect(tables.counts(), tables.sums());
            var attacker = new Attacker(tables.counts(), visible, tables.sums());
            var small = tables.counts().entrySet().stream()
                    .filter(figure -> figure.getValue().isSmall())
                    .map(Map.Entry::getKey)
                    .toList();
            hidden += small.size();
            assertThat(small.stream().filter(attacker::recovers))
                    .as("worked out of set " + seed + "\n" + inWords(tables, visible))
                    .isEmpty();
        }
        assertThat(hidden).as("small figures in all sets").isGreaterThan(3_000);
    }

    @Test
    void the_attacker_works_out_what_is_not_protected() {
        var tables = RandomTables.of(7);
        var onlySmallOnesHidden = DisclosureControl.protect(tables.counts(), List.of());
        var attacker = new Attacker(tables.counts(), onlySmallOnesHidden, tables.sums());
        assertThat(onlySmallOnesHidden.keySet().stream()
                        .filter(figure -> onlySmallOnesHidden.get(figure) == SMALL)
                        .filter(attacker::recovers))
                .isNotEmpty();
    }

    @Test
    void nobody_works_out_a_small_figure_from_two_editions_side_by_side() {
        for (int seed = 0; seed < SETS / 4; seed++) {
            var first = RandomTables.of(seed);
            var second = RandomTables.of(seed, 1 + seed % 3);
            var firstVisible = DisclosureControl.protect(first.counts(), first.sums());
            var secondVisible = DisclosureControl.protect(
                    second.counts(),
                    second.sums(),
                    figure -> first.counts().containsKey(figure)
                            ? List.of(new Told(first.counts().get(figure).value(), firstVisible.get(figure)))
                            : List.of());
            var both = SideBySide.of(first, firstVisible, second, secondVisible);
            var attacker = new Attacker(both.counts(), both.visible(), both.sums());
            assertThat(both.counts().keySet().stream()
                            .filter(figure -> both.counts().get(figure).isSmall())
                            .filter(figure -> !both.isToldElsewhere(figure))
                            .filter(attacker::recovers))
                    .as("worked out of set " + seed + "\n" + inWords(first, firstVisible) + "\nand then "
                            + inWords(second, secondVisible))
                    .isEmpty();
        }
    }

    /** Two editions as one system: what counts the same in both, and is shown in one of them, is shown in the other. */
    private record SideBySide(Map<String, Count> counts, Map<String, Visibility> visible, List<Sum> sums) {

        static SideBySide of(
                RandomTables first,
                Map<String, Visibility> firstVisible,
                RandomTables second,
                Map<String, Visibility> secondVisible) {
            var both = new SideBySide(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
            both.add("1 ", first, firstVisible);
            both.add("2 ", second, secondVisible);
            first.counts().forEach((figure, count) -> {
                if (count.equals(second.counts().get(figure))
                        && (firstVisible.get(figure) == SHOWN || secondVisible.get(figure) == SHOWN)) {
                    both.visible.put("1 " + figure, SHOWN);
                    both.visible.put("2 " + figure, SHOWN);
                }
            });
            return both;
        }

        private void add(String edition, RandomTables tables, Map<String, Visibility> visibleIn) {
            tables.counts().forEach((figure, count) -> counts.put(edition + figure, count));
            visibleIn.forEach((figure, each) -> visible.put(edition + figure, each));
            tables.sums()
                    .forEach(sum -> sums.add(new Sum(
                            edition + sum.total(),
                            sum.parts().stream().map(part -> edition + part).toList())));
        }

        /** A small figure that the other edition shows, as its board wanted: that one was not secret. */
        boolean isToldElsewhere(String figure) {
            return visible.get(figure) == SHOWN;
        }
    }

    private static String inWords(RandomTables tables, Map<String, Visibility> visible) {
        return tables.counts().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue().value() + " " + visible.get(each.getKey()))
                        .collect(joining(", "))
                + "\n" + tables.sums();
    }
}
