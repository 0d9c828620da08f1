package se.kvalitetshjulet.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.DecisionCourse;

/**
 * Keeps the facts in step with the events: refolds every decision that something new was told of, closes the version that
 * was known until now and opens the next. Call it under the board's tick.
 */
@ApplicationScoped
public class DecisionFacts {

    private static final String DECISION_EVENTS = "se.kvalitetshjulet.decision.%";

    private final EventStore events;
    private final DecisionVersions versions;
    private final Conflicts conflicts;

    DecisionFacts(EventStore events, DecisionVersions versions, Conflicts conflicts) {
        this.events = events;
        this.versions = versions;
        this.conflicts = conflicts;
    }

    /** Refolds these decisions and tells what is otherwise than before. */
    public List<FactChange> refold(Handle tx, Tenant tenant, Collection<String> decisionIds, Instant knownAt) {
        Map<String, List<StoredEvent>> histories = events.of(tx, tenant, decisionIds).stream()
                .collect(Collectors.groupingBy(StoredEvent::subject, TreeMap::new, Collectors.toList()));
        List<String> erased = histories.entrySet().stream()
                .filter(history -> history.getValue().stream()
                        .anyMatch(event -> event.type().equals(EventTypes.THING_ERASED)))
                .map(Map.Entry::getKey)
                .toList();

        Map<String, DecisionFact> before = versions.now(tx, tenant, decisionIds);
        Map<String, Course> courses = new TreeMap<>();
        Map<String, DecisionFact> after = new HashMap<>();
        histories.forEach((decisionId, history) -> {
            if (!erased.contains(decisionId)) {
                Course course = DecisionCourse.of(DecisionRecords.of(history));
                courses.put(decisionId, course);
                DecisionFact.of(decisionId, course).ifPresent(fact -> after.put(decisionId, fact));
            }
        });

        List<FactChange> changes = decisionIds.stream()
                .distinct()
                .sorted()
                .filter(id -> !Optional.ofNullable(before.get(id)).equals(Optional.ofNullable(after.get(id))))
                .map(id -> new FactChange(before.get(id), after.get(id)))
                .toList();
        versions.replace(tx, tenant, changes, knownAt);
        conflicts.replace(tx, tenant, courses);
        if (!erased.isEmpty()) {
            events.erase(tx, tenant, erased, DECISION_EVENTS);
        }
        return changes;
    }
}
