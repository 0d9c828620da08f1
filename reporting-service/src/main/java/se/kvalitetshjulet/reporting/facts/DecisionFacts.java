package se.kvalitetshjulet.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.Owner;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.projection.Generations;
import se.kvalitetshjulet.reporting.projection.Projection;
import se.kvalitetshjulet.reporting.projection.ProjectionTable;
import se.kvalitetshjulet.statute.course.Course;

/**
 * Keeps the facts in step with the events: refolds every decision that something new was told of, closes the version that
 * was known until now and opens the next.
 */
@ApplicationScoped
public class DecisionFacts implements Projection {

    public static final String DECISIONS = "decisions";

    private static final String DECISION_EVENTS = "se.kvalitetshjulet.decision.%";

    private final EventStore events;
    private final DecisionVersions versions;
    private final Conflicts conflicts;
    private final Generations generations;

    DecisionFacts(EventStore events, DecisionVersions versions, Conflicts conflicts, Generations generations) {
        this.events = events;
        this.versions = versions;
        this.conflicts = conflicts;
        this.generations = generations;
    }

    /** Refolds these decisions, under the board's tick, and tells what is otherwise than before. */
    public List<FactChange> refold(Handle tx, Tenant tenant, Collection<String> decisionIds, Instant knownAt) {
        SortedSet<Instant> now = new TreeSet<>(List.of(knownAt));
        List<DecisionHistory.Learned> learned = learn(
                tx,
                tenant,
                generations.live(tx, tenant, DECISIONS),
                decisionIds.stream().distinct().collect(Collectors.toMap(id -> id, _ -> now)));
        List<String> erased = learned.stream()
                .filter(each -> each.course() == null)
                .map(DecisionHistory.Learned::decisionId)
                .toList();
        if (!erased.isEmpty()) {
            events.erase(tx, tenant, erased, DECISION_EVENTS, DECISIONS);
        }
        return learned.stream()
                .flatMap(each -> each.steps().stream())
                .map(DecisionHistory.Step::change)
                .toList();
    }

    @Override
    public String name() {
        return DECISIONS;
    }

    @Override
    public String label() {
        return "Beslut och väntetider";
    }

    @Override
    public List<ProjectionTable> tables() {
        return FactTables.ALL;
    }

    @Override
    public boolean isOf(EventType<?> type) {
        return type.owner() == Owner.DECISIONS;
    }

    @Override
    public void fold(Handle tx, Tenant tenant, int generation, Map<String, SortedSet<Instant>> told) {
        learn(tx, tenant, generation, told);
    }

    private List<DecisionHistory.Learned> learn(
            Handle tx, Tenant tenant, int generation, Map<String, SortedSet<Instant>> told) {
        SortedMap<String, List<StoredEvent>> histories = events.of(tx, tenant, told.keySet()).stream()
                .collect(Collectors.groupingBy(StoredEvent::subject, TreeMap::new, Collectors.toList()));
        Map<String, DecisionFact> before = versions.now(tx, tenant, generation, told.keySet());
        List<DecisionHistory.Learned> learned = new ArrayList<>();
        SortedMap<String, Course> courses = new TreeMap<>();
        histories.forEach((decisionId, history) -> {
            DecisionHistory.Learned each =
                    new DecisionHistory(decisionId, history).at(told.get(decisionId), before.get(decisionId));
            learned.add(each);
            if (each.course() != null) {
                courses.put(decisionId, each.course());
            }
        });
        versions.take(tx, tenant, generation, learned);
        conflicts.replace(tx, tenant, generation, courses);
        return learned;
    }
}
