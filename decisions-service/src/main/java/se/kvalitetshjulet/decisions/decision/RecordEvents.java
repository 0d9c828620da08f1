package se.kvalitetshjulet.decisions.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Event;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.decisions.history.AsRecorded;
import se.kvalitetshjulet.decisions.history.DecisionKey;
import se.kvalitetshjulet.decisions.history.History;
import se.kvalitetshjulet.decisions.history.HistoryEvent;
import se.kvalitetshjulet.kit.outbox.Outbox;
import se.kvalitetshjulet.kit.retention.ErasedThings;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * The one way that anything happens to a decision: events are added to its history, its state is folded anew, and the
 * events are told the other services, all in the transaction at hand.
 */
@ApplicationScoped
public class RecordEvents {

    private final DecisionStates states;
    private final ErasedThings erased;
    private final History history;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final InstantSource clock;

    RecordEvents(
            DecisionStates states,
            ErasedThings erased,
            History history,
            Outbox outbox,
            ObjectMapper json,
            InstantSource clock) {
        this.states = states;
        this.erased = erased;
        this.history = history;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Records events of any decisions of any boards. Each identity must be new.
     *
     * @return the decisions that have been erased, of which nothing is recorded
     */
    public Set<DecisionKey> record(Handle tx, List<Event<Object>> events) {
        if (events.isEmpty()) {
            return Set.of();
        }
        var versions = states.lock(tx, decisionsOf(events));
        var gone = erased.goneAmong(tx, versions);
        var living = events.stream()
                .filter(event -> !gone.contains(decisionOf(event)))
                .toList();
        if (!living.isEmpty()) {
            record(tx, living, versions);
        }
        return gone;
    }

    private void record(Handle tx, List<Event<Object>> events, Map<DecisionKey, Long> versions) {
        var touched = decisionsOf(events);
        var known =
                touched.stream().filter(decision -> versions.get(decision) > 0).collect(Collectors.toSet());
        var histories = history.of(tx, known);
        var numbered = events.stream().map(event -> numbered(event, versions)).toList();
        var added = numbered.stream().map(this::asHistory).toList();
        history.add(tx, added);
        added.forEach(event -> histories
                .computeIfAbsent(event.decision(), _ -> new ArrayList<>())
                .add(event));
        states.write(
                tx,
                touched.stream()
                        .map(key -> new DecisionState(key, versions.get(key), AsRecorded.course(histories.get(key))))
                        .toList(),
                known);
        outbox.append(tx, Topics.DECISIONS_EVENTS, numbered);
    }

    private static SortedSet<DecisionKey> decisionsOf(List<Event<Object>> events) {
        return events.stream().map(RecordEvents::decisionOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Event<Object> numbered(Event<Object> event, Map<DecisionKey, Long> versions) {
        var version = versions.merge(decisionOf(event), 1L, Long::sum);
        return new Event<>(
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.time(),
                event.municipality(),
                event.board(),
                version,
                event.data());
    }

    private HistoryEvent asHistory(Event<Object> event) {
        JsonNode data = read(event.data());
        return new HistoryEvent(
                decisionOf(event),
                event.source(),
                event.id(),
                event.type(),
                event.time(),
                happenedOn(event, data),
                data,
                event.sequence(),
                clock.instant());
    }

    /** As history will give it back, so that the fold sees the same today and whenever it is done again. */
    private JsonNode read(Object data) {
        try {
            return json.readTree(json.writeValueAsString(data));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event record is always JSON", impossible);
        }
    }

    /** The first civil date of a type is the day that the event is about; one without is about the day it was made. */
    private static LocalDate happenedOn(Event<Object> event, JsonNode data) {
        return event.type().civilDates().isEmpty()
                ? SwedishTime.dateOf(event.time())
                : LocalDate.parse(data.get(event.type().civilDates().getFirst()).textValue());
    }

    private static DecisionKey decisionOf(Event<Object> event) {
        return new DecisionKey(new Tenant(event.municipality(), event.board()), event.subject());
    }
}
