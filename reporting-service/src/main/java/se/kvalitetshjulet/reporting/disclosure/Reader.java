package se.kvalitetshjulet.reporting.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a clever reader can work out: everything that is shown, that a small figure is between 1 and the threshold, whether
 * one kept back for another's sake is a small one, and that all sums add up. The reader does not know a figure as long as
 * everything published fits another number of it as well; so that other number, with all that follows, is looked for.
 */
final class Reader {

    /** Larger than any count, small enough to be added up without running over. */
    private static final long NO_LIMIT = Long.MAX_VALUE / 1_000_000;

    /** How many numbers are tried before a figure counts as known: better one more kept back than one given away. */
    private static final int PATIENCE = 3_000;

    /** How far from the truth the other numbers are tried. */
    private static final int FURTHEST = 12;

    private final Map<String, Integer> places = new TreeMap<>();
    private final long[] truth;
    private final int[][] sums;
    private final int[][] sumsOf;
    private final Map<String, Count> counts;
    private final List<long[]> otherWorlds = new ArrayList<>();
    private Ranges known;
    private List<long[]> fitting = new ArrayList<>();
    private int tried;

    Reader(Map<String, Count> counts, List<Sum> sums) {
        this.counts = counts;
        counts.keySet().forEach(figure -> places.put(figure, places.size()));
        truth = counts.values().stream().mapToLong(Count::value).toArray();
        this.sums = sums.stream()
                .map(sum -> sum.figures().mapToInt(places::get).toArray())
                .toArray(int[][]::new);
        sumsOf = sumsOf(truth.length, this.sums);
        known = new Ranges(truth.clone(), truth.clone());
    }

    /**
     * Gives this to read instead of what was read before. Other numbers that were found to fit then are kept: those that fit
     * this too need not be found again.
     */
    void read(Map<String, Visibility> visible) {
        Ranges published = new Ranges(new long[truth.length], new long[truth.length]);
        counts.forEach((figure, count) -> published.begin(places.get(figure), count, visible.get(figure)));
        fitting = otherWorlds.stream().filter(published::hold).collect(Collectors.toCollection(ArrayList::new));
        published.narrowBy(IntStream.range(0, sums.length).toArray());
        known = published;
    }

    /** True when the figure can have no other number than its own. */
    boolean knows(String figure) {
        int place = places.get(figure);
        if (fitting.stream().anyMatch(world -> world[place] != truth[place])) {
            return false;
        }
        tried = 0;
        Optional<long[]> world = known.numbersNear(place)
                .filter(number -> number != truth[place])
                .mapToObj(number -> worldWhere(known, place, number))
                .flatMap(Optional::stream)
                .findFirst();
        world.ifPresent(other -> {
            otherWorlds.add(other);
            fitting.add(other);
        });
        return world.isEmpty();
    }

    /** Numbers for all figures that fit what is published, with this one; none when there are none. */
    private Optional<long[]> worldWhere(Ranges so, int place, long number) {
        Ranges then = so.with(place, number);
        if (++tried > PATIENCE || !then.narrowBy(sumsOf[place])) {
            return Optional.empty();
        }
        int open = then.narrowestOpen();
        return open < 0
                ? Optional.of(then.low)
                : then.numbersNear(open)
                        .mapToObj(next -> worldWhere(then, open, next))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static int[][] sumsOf(int figures, int[][] sums) {
        List<List<Integer>> of = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                .limit(figures)
                .toList();
        for (int sum = 0; sum < sums.length; sum++) {
            for (int figure : sums[sum]) {
                of.get(figure).add(sum);
            }
        }
        return of.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Between which numbers each figure is. */
    private final class Ranges {

        private final long[] low;
        private final long[] high;

        Ranges(long[] low, long[] high) {
            this.low = low;
            this.high = high;
        }

        void begin(int place, Count count, Visibility visibility) {
            switch (visibility) {
                case SHOWN -> set(place, count.value(), count.value());
                case SMALL -> set(place, 1, count.threshold() - 1L);
                // Says nothing of its size. Whoever could tell that it is no small one would still know no more.
                case COMPLEMENTARY -> set(place, count.isSmall() ? 1 : Math.max(1, count.threshold()), NO_LIMIT);
            }
        }

        /** Whether these numbers are all within; that they add up is known of every world. */
        boolean hold(long[] world) {
            for (int place = 0; place < world.length; place++) {
                if (world[place] < low[place] || world[place] > high[place]) {
                    return false;
                }
            }
            return true;
        }

        Ranges with(int place, long number) {
            Ranges copy = new Ranges(low.clone(), high.clone());
            copy.set(place, number, number);
            return copy;
        }

        LongStream numbersNear(int place) {
            long own = truth[place];
            return LongStream.iterate(0, step -> step <= 2L * FURTHEST, step -> step + 1)
                    .map(step -> own + (step % 2 == 0 ? step / 2 : -(step + 1) / 2))
                    .filter(number -> low[place] <= number && number <= high[place]);
        }

        /** The figure with fewest numbers left, of those with more than one; -1 when each has one. */
        int narrowestOpen() {
            int narrowest = -1;
            for (int place = 0; place < low.length; place++) {
                if (low[place] < high[place]
                        && (narrowest < 0 || high[place] - low[place] < high[narrowest] - low[narrowest])) {
                    narrowest = place;
                }
            }
            return narrowest;
        }

        /** Draws each range as close as the sums allow, until none draws any closer; false when a figure has no number left. */
        boolean narrowBy(int[] touched) {
            BitSet waiting = new BitSet(sums.length);
            for (int sum : touched) {
                waiting.set(sum);
            }
            while (!waiting.isEmpty()) {
                int next = waiting.nextSetBit(0);
                waiting.clear(next);
                int[] sum = sums[next];
                long lowest = 0;
                long highest = 0;
                for (int part = 1; part < sum.length; part++) {
                    lowest += low[sum[part]];
                    highest += high[sum[part]];
                }
                put(sum[0], lowest, highest, waiting);
                for (int part = 1; part < sum.length; part++) {
                    int place = sum[part];
                    put(place, low[sum[0]] - (highest - high[place]), high[sum[0]] - (lowest - low[place]), waiting);
                }
                for (int place : sum) {
                    if (low[place] > high[place]) {
                        return false;
                    }
                }
            }
            return true;
        }

        private void put(int place, long lowest, long highest, BitSet waiting) {
            long newLow = Math.max(low[place], lowest);
            long newHigh = Math.min(high[place], highest);
            if (newLow != low[place] || newHigh != high[place]) {
                set(place, newLow, newHigh);
                for (int sum : sumsOf[place]) {
                    waiting.set(sum);
                }
            }
        }

        private void set(int place, long lowest, long highest) {
            low[place] = lowest;
            high[place] = highest;
        }
    }
}
