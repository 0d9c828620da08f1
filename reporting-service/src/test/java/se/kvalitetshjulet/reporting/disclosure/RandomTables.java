package se.kvalitetshjulet.reporting.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A set of tables over the same people, as a report has them: by two things at once with rows, columns and a total; by
 * others that share the rows or the total; in two levels; some with a threshold of their own, or none.
 */
record RandomTables(Map<String, Count> counts, List<Sum> sums) {

    private static final int[] THRESHOLDS = {5, 5, 5, 3, 10, 0};

    static RandomTables of(long seed) {
        return of(seed, 0);
    }

    /** The same tables after some more people have come into them. */
    static RandomTables of(long seed, int joined) {
        var random = new Random(seed);
        var later = new Random(-seed);
        int people = 1 + random.nextInt(60);
        int[] kinds = {1 + random.nextInt(5), 1 + random.nextInt(4), 1 + random.nextInt(3), 2 + random.nextInt(3)};
        List<int[]> them = new ArrayList<>();
        for (int person = 0; person < people + joined; person++) {
            var chance = person < people ? random : later;
            // Squared, so that some kinds are common and others rare.
            them.add(IntStream.range(0, kinds.length)
                    .map(of -> (int) (kinds[of] * chance.nextDouble() * chance.nextDouble()))
                    .toArray());
        }
        var tables = new Tables(them, kinds);
        tables.crossed("ab", 0, 1, THRESHOLDS[random.nextInt(3)]);
        if (random.nextBoolean()) {
            tables.crossed("ac", 0, 2, THRESHOLDS[random.nextInt(THRESHOLDS.length)]);
        }
        if (random.nextBoolean()) {
            tables.listed(3, THRESHOLDS[random.nextInt(THRESHOLDS.length)]);
        }
        if (kinds[0] > 2) {
            tables.grouped(0, THRESHOLDS[random.nextInt(3)]);
        }
        return tables.made();
    }

    private static final class Tables {

        private final List<int[]> people;
        private final int[] kinds;
        private final Map<String, Integer> values = new TreeMap<>();
        private final Map<String, Integer> thresholds = new LinkedHashMap<>();
        private final Set<Sum> sums = new LinkedHashSet<>();

        Tables(List<int[]> people, int[] kinds) {
            this.people = people;
            this.kinds = kinds;
        }

        void crossed(String name, int rows, int columns, int threshold) {
            for (int row = 0; row < kinds[rows]; row++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < kinds[columns]; column++) {
                    int r = row;
                    int c = column;
                    cells.add(figure(name + " " + r + ":" + c, threshold, one -> one[rows] == r && one[columns] == c));
                }
                sums.add(new Sum(margin(rows, row, threshold), cells));
            }
            for (int column = 0; column < kinds[columns]; column++) {
                int c = column;
                sums.add(new Sum(
                        margin(columns, column, threshold),
                        IntStream.range(0, kinds[rows])
                                .mapToObj(row -> name + " " + row + ":" + c)
                                .toList()));
            }
            listed(rows, threshold);
            listed(columns, threshold);
        }

        void listed(int of, int threshold) {
            sums.add(new Sum(
                    figure("total", threshold, _ -> true),
                    IntStream.range(0, kinds[of])
                            .mapToObj(kind -> margin(of, kind, threshold))
                            .toList()));
        }

        /** The first two kinds together, and the others: a level between the rows and the total. */
        void grouped(int of, int threshold) {
            String first = figure("group 0", threshold, one -> one[of] < 2);
            String rest = figure("group 1", threshold, one -> one[of] >= 2);
            sums.add(new Sum(first, List.of(margin(of, 0, threshold), margin(of, 1, threshold))));
            sums.add(new Sum(
                    rest,
                    IntStream.range(2, kinds[of])
                            .mapToObj(kind -> margin(of, kind, threshold))
                            .toList()));
            sums.add(new Sum("total", List.of(first, rest)));
        }

        private String margin(int of, int kind, int threshold) {
            return figure("by " + of + " " + kind, threshold, one -> one[of] == kind);
        }

        /** A figure that stands in several tables keeps the strictest of their thresholds. */
        private String figure(String id, int threshold, Predicate<int[]> counts) {
            values.put(id, (int) people.stream().filter(counts).count());
            thresholds.merge(id, threshold, Math::max);
            return id;
        }

        RandomTables made() {
            Map<String, Count> counts = new TreeMap<>();
            values.forEach((id, value) -> counts.put(id, new Count(value, thresholds.get(id))));
            return new RandomTables(counts, List.copyOf(sums));
        }
    }
}
