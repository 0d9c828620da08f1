package se.kvalitetshjulet.reporting.unexecuted;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.facts.KnownWait;
import se.kvalitetshjulet.statute.Quarter;

/**
 * How one figure is found: of which kinds of waits of which quarter.
 *
 * @param base the count that a mean is of, which is kept back with it; null for a count
 */
record Rule(
        String figureId,
        String label,
        Quarter quarter,
        Predicate<Kind> holds,
        SortedMap<String, String> dimensions,
        String definition,
        @Nullable String base) {

    static final String NUMBER = "antal";
    static final String DAYS = "dagar";

    Rule {
        dimensions = new TreeMap<>(dimensions);
    }

    static Rule count(
            String figureId,
            String label,
            Quarter quarter,
            Predicate<Kind> holds,
            Map<String, String> dimensions,
            String definition) {
        return new Rule(figureId, label, quarter, holds, new TreeMap<>(dimensions), definition, null);
    }

    /** The mean of the days elapsed, over the same waits as a count. */
    Rule meanDays(String definitionOfMean) {
        return new Rule(
                figureId + ".mean-days",
                label + ", genomsnittlig väntetid",
                quarter,
                holds,
                dimensions,
                definitionOfMean,
                figureId);
    }

    boolean counts(KnownWait wait) {
        return Kind.in(quarter, wait)
                .filter(standing -> holds.test(standing.kind()))
                .isPresent();
    }

    boolean isMean() {
        return base != null;
    }

    String unit() {
        return isMean() ? DAYS : NUMBER;
    }
}
