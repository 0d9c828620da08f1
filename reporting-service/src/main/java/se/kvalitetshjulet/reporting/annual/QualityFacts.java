package se.kvalitetshjulet.reporting.annual;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.Told;
import se.kvalitetshjulet.kit.history.CivilDay;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.annual.ThingHistory.Learned;
import se.kvalitetshjulet.reporting.annual.ThingHistory.Thing;
import se.kvalitetshjulet.reporting.facts.EventStore;
import se.kvalitetshjulet.reporting.facts.StoredEvent;
import se.kvalitetshjulet.reporting.projection.Generations;
import se.kvalitetshjulet.reporting.projection.Projection;
import se.kvalitetshjulet.reporting.projection.ProjectionTable;
import se.kvalitetshjulet.reporting.quality.QualityFact;
import se.kvalitetshjulet.reporting.quality.ThingKind;

/** Keeps what is known of deviations and what goes with them in step with their events. */
@ApplicationScoped
class QualityFacts implements Projection {

    static final String QUALITY = "quality";

    private static final List<ProjectionTable> TABLES = List.of(
            new ProjectionTable(
                    "quality_version",
                    List.of("thing_id", "kind", "known_from"),
                    true,
                    "version",
                    Map.of("known_to", "känt till", "on_day", "dag", "fact", "det som räknas")),
            new ProjectionTable(
                    "quality_conflict",
                    List.of("thing_id", "source", "id"),
                    false,
                    "händelse som inte kan räknas",
                    Map.of("kind", "slag", "time", "tidpunkt", "reason", "skäl")));

    private final EventStore events;
    private final QualityVersions versions;
    private final QualityConflicts conflicts;
    private final Generations generations;
    private final ObjectMapper json;

    QualityFacts(
            EventStore events,
            QualityVersions versions,
            QualityConflicts conflicts,
            Generations generations,
            ObjectMapper json) {
        this.events = events;
        this.versions = versions;
        this.conflicts = conflicts;
        this.generations = generations;
        this.json = json;
    }

    /** Refolds these things, under the board's tick, and tells what has been learned of each. */
    List<Learned> refold(Handle tx, Tenant tenant, Collection<String> ids, Instant knownAt) {
        SortedSet<Instant> now = new TreeSet<>(List.of(knownAt));
        List<ThingHistory> histories = histories(tx, tenant, ids);
        List<Learned> learned = learn(
                tx,
                tenant,
                generations.live(tx, tenant, QUALITY),
                histories,
                ids.stream().distinct().collect(Collectors.toMap(id -> id, _ -> now)));
        histories.stream()
                .filter(ThingHistory::isErased)
                .map(ThingHistory::thing)
                .forEach(thing -> events.erase(tx, tenant, List.of(thing.id()), typesOf(thing.kind()), QUALITY));
        return learned;
    }

    @Override
    public String name() {
        return QUALITY;
    }

    @Override
    public String label() {
        return "Avvikelser, klagomål, lex Sarah, åtgärder, tillsyn, risker och kontroller";
    }

    @Override
    public List<ProjectionTable> tables() {
        return TABLES;
    }

    @Override
    public boolean isOf(EventType<?> type) {
        return ThingKind.toldBy(type.data()).isPresent();
    }

    @Override
    public void fold(Handle tx, Tenant tenant, int generation, Map<String, SortedSet<Instant>> told) {
        learn(tx, tenant, generation, histories(tx, tenant, told.keySet()), told);
    }

    private List<Learned> learn(
            Handle tx,
            Tenant tenant,
            int generation,
            List<ThingHistory> histories,
            Map<String, SortedSet<Instant>> told) {
        Map<Thing, QualityFact> before = versions.now(tx, tenant, generation, told.keySet());
        List<Learned> learned = histories.stream()
                .map(history -> history.at(told.get(history.thing().id()), before.get(history.thing())))
                .toList();
        versions.take(tx, tenant, generation, learned);
        conflicts.replace(tx, tenant, generation, learned);
        return learned;
    }

    private List<ThingHistory> histories(Handle tx, Tenant tenant, Collection<String> ids) {
        Map<Thing, List<ThingHistory.Heard>> heard =
                new TreeMap<>(Comparator.comparing(Thing::id).thenComparing(Thing::kind));
        events.of(tx, tenant, ids)
                .forEach(event -> kindOf(event)
                        .forEach(kind -> heard.computeIfAbsent(new Thing(event.subject(), kind), _ -> new ArrayList<>())
                                .add(new ThingHistory.Heard(told(event), event.knownAt()))));
        return heard.entrySet().stream()
                .map(each -> new ThingHistory(each.getKey(), each.getValue()))
                .toList();
    }

    private static Stream<ThingKind> kindOf(StoredEvent event) {
        return event.data() instanceof ThingErased erased
                ? Stream.of(ThingKind.values()).filter(kind -> kind.erasedAs() == erased.kind())
                : ThingKind.toldBy(event.data().getClass()).stream();
    }

    private Told told(StoredEvent event) {
        return new Told(
                event.key(), CivilDay.of(event.type(), json.valueToTree(event.data()), event.time()), event.data());
    }

    /** As SQL's like has it. */
    private static String typesOf(ThingKind kind) {
        return "se.kvalitetshjulet." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".%";
    }
}
