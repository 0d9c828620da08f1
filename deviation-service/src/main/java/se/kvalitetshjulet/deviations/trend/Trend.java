package se.kvalitetshjulet.deviations.trend;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a year's count says beside those of earlier years.
 *
 * @param expected the mean of the earlier years
 * @param pValue corrected for all the lines that were looked at
 */
public record Trend(Direction direction, double expected, double pValue) {

    /** The level of significance, for all lines together. */
    public static final double LEVEL = 0.05;

    /** Which way, when it is more than noise. */
    public enum Direction {
        UP("fler än väntat"),
        DOWN("färre än väntat"),
        NONE("ingen säker förändring");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A line to be looked at: the year's count, and those of earlier years over the same part of the year. */
    public record Counts(int now, List<Integer> earlier) {

        double mean() {
            return earlier.stream().mapToInt(Integer::intValue).average().orElse(0);
        }

        double pValue() {
            int before = earlier.stream().mapToInt(Integer::intValue).sum();
            return ExactTest.twoSided(now, now + before, 1.0 / (earlier.size() + 1));
        }
    }

    /** Looks at all lines at once, in the order given; empty when there is no earlier year to hold them against. */
    public static List<Trend> of(List<Counts> lines) {
        if (lines.stream().anyMatch(line -> line.earlier().isEmpty())) {
            return List.of();
        }
        var adjusted = Holm.adjusted(lines.stream().mapToDouble(Counts::pValue).toArray());
        return IntStream.range(0, lines.size())
                .mapToObj(place -> {
                    var line = lines.get(place);
                    return new Trend(direction(line, adjusted[place]), line.mean(), adjusted[place]);
                })
                .toList();
    }

    private static Direction direction(Counts line, double pValue) {
        if (pValue >= LEVEL) {
            return Direction.NONE;
        }
        return line.now() > line.mean() ? Direction.UP : Direction.DOWN;
    }
}
