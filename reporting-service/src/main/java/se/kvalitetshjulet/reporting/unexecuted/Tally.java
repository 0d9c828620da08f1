package se.kvalitetshjulet.reporting.unexecuted;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.kvalitetshjulet.reporting.facts.KnownWait;
import se.kvalitetshjulet.statute.Quarter;

/**
 * Counts waits as they come, quarter by quarter, and keeps none of them: however many decisions a board has, a report of it
 * takes the same room.
 */
public final class Tally {

    private final Map<Quarter, Map<Kind, Counted>> quarters = new LinkedHashMap<>();

    /** How many waits of a kind there are, and how long they have lasted together. */
    private static final class Counted {
        private long waits;
        private long days;
    }

    /** For a quarter's report and the quarters that it compares with. */
    public static Tally forReportOf(Quarter quarter) {
        return new Tally(UnexecutedReport.quarters(quarter));
    }

    private Tally(List<Quarter> quarters) {
        quarters.forEach(quarter -> this.quarters.put(quarter, new HashMap<>()));
    }

    public void add(KnownWait wait) {
        quarters.forEach((quarter, kinds) -> Kind.in(quarter, wait).ifPresent(standing -> {
            Counted counted = kinds.computeIfAbsent(standing.kind(), _ -> new Counted());
            counted.waits++;
            counted.days += standing.daysElapsed();
        }));
    }

    Set<Kind> kinds(Quarter quarter) {
        return quarters.get(quarter).keySet();
    }

    long waits(Quarter quarter, Predicate<Kind> which) {
        return counted(quarter, which).mapToLong(counted -> counted.waits).sum();
    }

    /** How long these have lasted together. */
    long days(Quarter quarter, Predicate<Kind> which) {
        return counted(quarter, which).mapToLong(counted -> counted.days).sum();
    }

    private Stream<Counted> counted(Quarter quarter, Predicate<Kind> which) {
        return quarters.get(quarter).entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .map(Map.Entry::getValue);
    }
}
