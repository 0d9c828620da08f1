package se.kvalitetshjulet.kit.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Event;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.outbox.Outbox;
import se.kvalitetshjulet.kit.retention.ErasedThings;

/**
 * The one way that anything happens to a thing: events are added to its history, its state is folded anew, and the events
 * are told the other services, all in the transaction at hand.
 */
@ApplicationScoped
public class RecordEvents {

    private final Instance<Things> things;
    private final ErasedThings erased;
    private final History history;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final InstantSource clock;

    RecordEvents(
            Instance<Things> things,
            ErasedThings erased,
            History history,
            Outbox outbox,
            ObjectMapper json,
            InstantSource clock) {
        this.things = things;
        this.erased = erased;
        this.history = history;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Records what has happened to any things of any boards. Each event's identity must be new. Of a thing that has been
     * erased nothing is recorded.
     */
    public void record(Handle tx, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        var versions = things.get().lock(tx, thingsOf(facts));
        var gone = erased.goneAmong(tx, versions);
        var living = facts.stream().filter(fact -> !gone.contains(fact.thing())).toList();
        if (!living.isEmpty()) {
            record(tx, living, versions);
        }
    }

    /** Erases the things that these events name: all that is kept of them, and what is queued about them. */
    public void erase(Handle tx, List<IncomingEvent> told) {
        if (told.isEmpty()) {
            return;
        }
        var facts = told.stream().map(Fact::of).toList();
        var gone = thingsOf(facts);
        // Whoever records an event holds the same locks: it is either removed here, or finds that the thing is gone.
        var versions = things.get().lock(tx, gone);
        told.forEach(event -> erased.tell(tx, event));
        erased.remove(tx, gone);
        outbox.append(
                tx,
                things.get().topic(),
                facts.stream().map(fact -> numbered(fact, versions)).toList());
    }

    private void record(Handle tx, List<Fact> facts, Map<ThingKey, Long> versions) {
        var touched = thingsOf(facts);
        Set<ThingKey> known =
                touched.stream().filter(thing -> versions.get(thing) > 0).collect(Collectors.toSet());
        var histories = history.of(tx, known);
        var numbered = facts.stream().map(fact -> numbered(fact, versions)).toList();
        var added = numbered.stream().map(this::asHistory).toList();
        history.add(tx, added);
        added.forEach(event ->
                histories.computeIfAbsent(event.thing(), _ -> new ArrayList<>()).add(event));
        things.get().write(tx, versions, histories, known);
        things.get()
                .keepSecrets(
                        tx,
                        facts.stream().filter(fact -> fact.secrets() != null).toList());
        outbox.append(tx, things.get().topic(), numbered);
    }

    private static SortedSet<ThingKey> thingsOf(Collection<Fact> facts) {
        return facts.stream().map(Fact::thing).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Event<Object> numbered(Fact fact, Map<ThingKey, Long> versions) {
        var event = fact.event();
        return new Event<>(
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.time(),
                event.municipality(),
                event.board(),
                versions.merge(fact.thing(), 1L, Long::sum),
                event.data());
    }

    /** The event as history will give it back, so that the fold sees the same today and whenever it is done again. */
    private HistoryEvent asHistory(Event<Object> event) {
        JsonNode data = read(event.data());
        return new HistoryEvent(
                ThingKey.of(event),
                event.source(),
                event.id(),
                event.type(),
                event.time(),
                CivilDay.of(event.type(), data, event.time()),
                data,
                event.sequence(),
                clock.instant());
    }

    private JsonNode read(Object data) {
        try {
            return json.readTree(json.writeValueAsString(data));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event record is always JSON", impossible);
        }
    }
}
