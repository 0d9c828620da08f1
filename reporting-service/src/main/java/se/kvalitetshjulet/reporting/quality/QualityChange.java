package se.kvalitetshjulet.reporting.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.kind.NumberWords;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfDeviation;

/**
 * What has become of one thing between two moments that makes a year's report say something else of it.
 *
 * @param of deviation, measure …
 */
public record QualityChange(ThingKind of, How how) implements Comparable<QualityChange> {

    /** Said of keys of finished numbers, which are no things. */
    private static final String FIGURES = "FIGURE";

    /** In the order in which they are told, with the Swedish verb. */
    public enum How {
        CAME("tillkom"),
        RECLASSIFIED("bytte område"),
        CLOSED("avslutades"),
        REOPENED("öppnades igen"),
        CHANGED("ändrades"),
        /** It is not known any more, is of another year, or has turned out not to be one. */
        WENT_AWAY("utgick");

        private final String verb;

        How(String verb) {
            this.verb = verb;
        }
    }

    /**
     * A thing as it was known at two moments.
     *
     * @param before null when it was not known
     * @param after null when it no longer is
     */
    public record Pair(
            ThingKind kind,
            @Nullable QualityFact before,
            @Nullable QualityFact after) {}

    /**
     * Empty when the year's report says the same of it. The weightiest comes first.
     *
     * @param counted what the report counts of a thing, in a form to compare; null for what it does not count
     */
    public static Optional<QualityChange> of(Pair pair, int year, Function<QualityFact, @Nullable Object> counted) {
        Object before = ofYear(pair.before(), year, counted);
        Object after = ofYear(pair.after(), year, counted);
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(new QualityChange(
                        pair.kind(),
                        before == null ? How.CAME : after == null ? How.WENT_AWAY : how(pair.before(), pair.after())));
    }

    private static How how(@Nullable QualityFact before, @Nullable QualityFact after) {
        if (before instanceof OfDeviation was && after instanceof OfDeviation is) {
            if (was.isClosed() != is.isClosed()) {
                return is.isClosed() ? How.CLOSED : How.REOPENED;
            }
            return How.RECLASSIFIED;
        }
        return How.CHANGED;
    }

    /** How many things of each change, in the order in which they are told. */
    public static SequencedMap<String, Integer> count(
            Collection<Pair> pairs, int year, Function<QualityFact, @Nullable Object> counted, int figures) {
        Map<QualityChange, Integer> counts = new TreeMap<>();
        pairs.forEach(pair -> of(pair, year, counted).ifPresent(change -> counts.merge(change, 1, Integer::sum)));
        SequencedMap<String, Integer> told = new LinkedHashMap<>();
        counts.forEach((change, count) -> told.put(change.of.name() + "." + change.how.name(), count));
        if (figures > 0) {
            told.put(FIGURES, figures);
        }
        return told;
    }

    /** {@code en avvikelse tillkom, två bytte område, ett nyckeltal ändrades}; nothing of it is kept back. */
    public static String inWords(SequencedMap<String, Integer> changes) {
        List<String> parts = new ArrayList<>();
        String noun = "";
        for (Map.Entry<String, Integer> each : changes.entrySet()) {
            String[] change = each.getKey().split("\\.");
            int count = each.getValue();
            String next = change[0];
            String subject = next.equals(noun) ? number(next, count) : number(next, count) + " " + words(next, count);
            parts.add(subject + " " + (change.length > 1 ? How.valueOf(change[1]).verb : How.CHANGED.verb));
            noun = next;
        }
        return parts.isEmpty() ? "inget som räknas har ändrats" : String.join(", ", parts);
    }

    @Override
    public int compareTo(QualityChange other) {
        int byKind = of.compareTo(other.of);
        return byKind == 0 ? how.compareTo(other.how) : byKind;
    }

    private static String number(String noun, int count) {
        return count == 1 && !isNeuter(noun) ? "en" : NumberWords.of(count);
    }

    private static boolean isNeuter(String noun) {
        return noun.equals(FIGURES) || noun.equals(ThingKind.COMPLAINT.name());
    }

    private static String words(String noun, int count) {
        return noun.equals(FIGURES)
                ? count == 1 ? "inlämnat tal" : "inlämnade tal"
                : count == 1
                        ? ThingKind.valueOf(noun).label()
                        : ThingKind.valueOf(noun).plural();
    }

    private static @Nullable Object ofYear(
            @Nullable QualityFact fact, int year, Function<QualityFact, @Nullable Object> counted) {
        return fact == null || fact.on().getYear() != year ? null : counted.apply(fact);
    }
}
