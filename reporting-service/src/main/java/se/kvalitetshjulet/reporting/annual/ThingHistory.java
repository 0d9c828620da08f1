package se.kvalitetshjulet.reporting.annual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.courses.Told;
import se.kvalitetshjulet.reporting.quality.QualityFact;
import se.kvalitetshjulet.reporting.quality.ThingKind;

/**
 * The events of one thing, and what they add up to as they become known.
 *
 * @param events in order of (time, source, id), whenever they became known
 */
record ThingHistory(Thing thing, List<Heard> events) {

    /** A thing and its kind. */
    record Thing(String id, ThingKind kind) {}

    /** An event of it, and when the ledger heard it. */
    record Heard(Told told, Instant knownAt) {}

    /**
     * A version that opens at a moment.
     *
     * @param knownTo when the next one opens; null for the last
     */
    record Version(
            Thing thing,
            QualityFact fact,
            Instant knownFrom,
            @Nullable Instant knownTo) {}

    /**
     * What some moments made known.
     *
     * @param closedAt when what was known before ended; null when it did not
     * @param opened in their order
     * @param after what is known at the last moment; null for nothing
     * @param conflicts at the last moment
     */
    record Learned(
            Thing thing,
            @Nullable QualityFact before,
            @Nullable Instant closedAt,
            List<Version> opened,
            @Nullable QualityFact after,
            List<Conflict> conflicts) {}

    ThingHistory {
        events = List.copyOf(events);
    }

    boolean isErased() {
        return events.stream()
                .anyMatch(event -> event.told().data() instanceof ThingErased erased
                        && erased.kind() == thing.kind().erasedAs());
    }

    /**
     * @param moments what became known later is left out
     * @param before what was known before the first of them; null for nothing
     */
    Learned at(SortedSet<Instant> moments, @Nullable QualityFact before) {
        if (isErased()) {
            return new Learned(thing, before, before == null ? null : moments.last(), List.of(), null, List.of());
        }
        List<Version> opened = new ArrayList<>();
        QualityFact known = before;
        Instant closedAt = null;
        ThingKind.Known now = null;
        for (Instant moment : moments) {
            now = knownAt(moment);
            if (!Objects.equals(known, now.fact())) {
                closedAt = closedAt == null && before != null ? moment : closedAt;
                closeLast(opened, moment);
                if (now.fact() != null) {
                    opened.add(new Version(thing, now.fact(), moment, null));
                }
                known = now.fact();
            }
        }
        return new Learned(
                thing, before, closedAt, List.copyOf(opened), known, now == null ? List.of() : now.conflicts());
    }

    private static void closeLast(List<Version> opened, Instant moment) {
        if (!opened.isEmpty() && opened.getLast().knownTo() == null) {
            Version last = opened.removeLast();
            opened.add(new Version(last.thing(), last.fact(), last.knownFrom(), moment));
        }
    }

    private ThingKind.Known knownAt(Instant moment) {
        return thing.kind()
                .fold(
                        thing.id(),
                        events.stream()
                                .filter(event -> !event.knownAt().isAfter(moment)
                                        && !(event.told().data() instanceof ThingErased))
                                .map(Heard::told)
                                .toList());
    }
}
