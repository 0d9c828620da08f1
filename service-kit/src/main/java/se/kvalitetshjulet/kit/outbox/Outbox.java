package se.kvalitetshjulet.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Event;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What is to be told the other services, written in the transaction of the state that it tells of. */
@ApplicationScoped
public class Outbox {

    private final ObjectMapper json;
    private final InstantSource clock;
    private final OutboxRelay relay;

    Outbox(ObjectMapper json, InstantSource clock, OutboxRelay relay) {
        this.json = json;
        this.clock = clock;
        this.relay = relay;
    }

    /**
     * Queues events for a topic, in the order given. Call it while the things they tell of are locked: then their
     * positions follow the order of what happened to each thing.
     */
    public void append(Handle tx, String topic, List<? extends Event<?>> events) {
        appendMessages(tx, topic, events.stream().map(this::message).toList());
    }

    /** Those of one board's events that the outbox has no message of: it forgets what it sent some time ago. */
    public <T> List<Event<T>> without(Handle tx, String topic, List<Event<T>> events) {
        return Batch.of(events)
                .text("topic", _ -> topic)
                .text("key", Event::key)
                .text("id", Event::id)
                .query(tx, """
                        select given_place from {given}
                        where not exists (
                          select from outbox o
                          where o.topic = given.topic and o.key = given.key and cast(o.payload as json) ->> 'id' = given.id)
                        order by given_place
                        """, row -> events.get(row.getInt(1) - 1));
    }

    /**
     * A message as it will stand on a topic.
     *
     * @param key {@code municipality/board/subject}
     * @param payload JSON
     */
    public record Message(Tenant tenant, String key, String payload) {}

    /** Queues messages that are no events: the coordinates of a dead letter. */
    public void appendMessages(Handle tx, String topic, List<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        var now = clock.instant();
        Batch.of(messages)
                .smallint("shard", message -> shardOf(message.key()))
                .board(Message::tenant)
                .text("topic", _ -> topic)
                .text("key", Message::key)
                .text("payload", Message::payload)
                .instant("created_at", _ -> now)
                .insertInto(tx, "outbox");
        tx.afterCommit(relay::wake);
    }

    /** The shard of a key: things that share one are relayed by the same instance, in order. */
    static short shardOf(String key) {
        return (short) Math.floorMod(key.hashCode(), Topics.PARTITIONS);
    }

    private Message message(Event<?> event) {
        try {
            return new Message(
                    new Tenant(event.municipality(), event.board()),
                    Topics.key(event.municipality(), event.board(), event.subject()),
                    json.writeValueAsString(Envelope.of(event)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event record is always JSON", impossible);
        }
    }
}
