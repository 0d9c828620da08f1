package se.kvalitetshjulet.kit.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.codelist.CodeListRevised;

/**
 * All that has been told of one code, and what it adds up to. Of the revisions from the same day the one told latest counts,
 * and each one's words last at most until the next one's first day: a function of the set, not of the order of arrival.
 */
public final class CodeHistory {

    private final List<CodeRevision> told;
    private final TreeMap<LocalDate, CodeListRevised> counting = new TreeMap<>();

    private CodeHistory(List<CodeRevision> inOrderOfTelling) {
        told = inOrderOfTelling;
        told.forEach(revision -> counting.put(revision.said().validFrom(), revision.said()));
    }

    static CodeHistory of(Collection<CodeRevision> ofOneCode) {
        return new CodeHistory(ofOneCode.stream()
                .sorted(Comparator.comparing(CodeRevision::told))
                .toList());
    }

    /**
     * A revision and what it changed.
     *
     * @param before what had been said of its first day until then; null when the code was new
     */
    public record Change(CodeRevision revision, @Nullable CodeListRevised before) {}

    /** What the code has been called, and is to be called, by time; a gap is a time in which it may not be used. */
    public List<Period> periods() {
        return counting.values().stream().map(this::period).toList();
    }

    /** The period of a day, or the nearest: the last one before it, or else the first. */
    public Period on(LocalDate day) {
        return period(saidFor(day));
    }

    public boolean validOn(LocalDate day) {
        return on(day).covers(day);
    }

    /** What was said, with the last day that was said, of the period of a day, or the nearest. */
    CodeListRevised saidFor(LocalDate day) {
        var begun = counting.floorEntry(day);
        return (begun == null ? counting.firstEntry() : begun).getValue();
    }

    /** The time around a day, or the nearest, in which the code may be used whatever it is called. */
    Period lifeAround(LocalDate day) {
        var periods = periods();
        var words = on(day);
        var first = periods.indexOf(words);
        var last = first;
        while (first > 0 && periods.get(first - 1).leadsTo(periods.get(first))) {
            first--;
        }
        while (last < periods.size() - 1 && periods.get(last).leadsTo(periods.get(last + 1))) {
            last++;
        }
        return new Period(
                periods.get(first).validFrom(),
                periods.get(last).validTo(),
                words.label(),
                words.citation(),
                words.parent());
    }

    /** How many revisions the board has made; 0 for a code that is as the standard has it. */
    public long version() {
        return told.stream().filter(CodeRevision::isOfBoard).count();
    }

    /** What the board has changed, the first change first. */
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (int place = 0; place < told.size(); place++) {
            var revision = told.get(place);
            if (revision.isOfBoard()) {
                var before = place == 0
                        ? null
                        : of(told.subList(0, place)).saidFor(revision.said().validFrom());
                changes.add(new Change(revision, before));
            }
        }
        return changes;
    }

    Instant lastToldAt() {
        return told.getLast().told().time();
    }

    private Period period(CodeListRevised said) {
        var next = counting.higherKey(said.validFrom());
        var lastDay = said.validTo();
        var until = next != null && (lastDay == null || !lastDay.isBefore(next)) ? next.minusDays(1) : lastDay;
        return new Period(said.validFrom(), until, said.label(), said.citation(), said.parent());
    }
}
