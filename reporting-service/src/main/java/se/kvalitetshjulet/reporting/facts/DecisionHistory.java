package se.kvalitetshjulet.reporting.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.DecisionCourse;

/**
 * The events of one decision, and what they add up to as they become known.
 *
 * @param events in order of (time, source, id), whenever they became known
 */
record DecisionHistory(String decisionId, List<StoredEvent> events) {

    /** At a moment something else became known of the decision than was known before. */
    record Step(Instant knownAt, FactChange change) {}

    /**
     * What some moments made known.
     *
     * @param steps in their order; none when nothing became otherwise
     * @param course at the last moment; null when the decision is erased
     */
    record Learned(
            String decisionId, List<Step> steps, @Nullable Course course) {}

    DecisionHistory {
        events = List.copyOf(events);
    }

    /**
     * @param moments what became known later is left out
     * @param before what was known before the first of them; null for nothing
     */
    Learned at(SortedSet<Instant> moments, @Nullable DecisionFact before) {
        if (isErased()) {
            return new Learned(
                    decisionId,
                    before == null ? List.of() : List.of(new Step(moments.last(), new FactChange(before, null))),
                    null);
        }
        List<Step> steps = new ArrayList<>();
        DecisionFact known = before;
        Course course = null;
        for (Instant moment : moments) {
            course = courseAt(moment);
            DecisionFact now = DecisionFact.of(decisionId, course).orElse(null);
            if (!Objects.equals(known, now)) {
                steps.add(new Step(moment, new FactChange(known, now)));
                known = now;
            }
        }
        return new Learned(decisionId, steps, course);
    }

    private boolean isErased() {
        return events.stream()
                .anyMatch(event ->
                        event.data() instanceof ThingErased erased && erased.kind() == ThingErased.Kind.DECISION);
    }

    private Course courseAt(Instant moment) {
        return DecisionCourse.of(DecisionRecords.of(events.stream()
                .filter(event -> !event.knownAt().isAfter(moment))
                .toList()));
    }
}
