package se.kvalitetshjulet.kit.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.outbox.Outbox;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The messages that could not be taken. They wait here, whole, until somebody replays, repairs or discards them. */
@ApplicationScoped
public class DeadLetters {

    private static final String COLUMNS = "dead_letter_id, topic, partition, record_offset, reason, detail, status,"
            + " arrived_at, settled_at, settled_by, settled_reason";

    private final ObjectMapper json;
    private final Outbox outbox;
    private final InstantSource clock;

    DeadLetters(ObjectMapper json, Outbox outbox, InstantSource clock) {
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a dead letter says: it may hold anything, so reading it is logged. */
    record Content(Map<String, String> headers, @Nullable String key, byte[] payload) {}

    /** Keeps the message, and tells {@code <topic>.dlq} where it is and why, never what it says. */
    public void keep(Handle tx, UndeliverableMessage message) {
        var id = UUID.randomUUID();
        int kept = tx.createUpdate("""
                insert into dead_letter (municipality, board, dead_letter_id, topic, partition, record_offset,
                  record_key, headers, payload, reason, detail, status, arrived_at)
                values (:municipality, :board, :id, :topic, :partition, :offset,
                  :key, :headers, :payload, :reason, :detail, 'OPEN', :now)
                on conflict do nothing
                """)
                .bind("municipality", message.tenant().municipality())
                .bind("board", message.tenant().board())
                .bind("id", id)
                .bind("topic", message.topic())
                .bind("partition", message.partition())
                .bind("offset", message.offset())
                .bind("key", message.key() == null ? null : message.key().replace("\u0000", "\uFFFD"))
                .bind("headers", text(message.headers()).replace("\\u0000", "\uFFFD"))
                .bind("payload", message.payload())
                .bind("reason", message.refused().type().code())
                .bind("detail", message.refused().detail())
                .bind("now", clock.instant())
                .execute();
        if (kept == 1) {
            outbox.appendMessages(tx, message.topic() + ".dlq", List.of(coordinatesOf(id, message)));
        }
    }

    /**
     * Messages that wait to be replayed, repaired or discarded.
     *
     * @param reason the code of the problem type that they were refused with
     */
    public record Waiting(String topic, String reason, long number) {}

    /** How many wait, by topic and reason. */
    public List<Waiting> waiting(Handle tx, Tenant tenant) {
        return tx.createQuery("""
                select topic, reason, count(*) as number from dead_letter
                where municipality = :municipality and board = :board and status = 'OPEN'
                group by topic, reason order by topic, reason
                """)
                .bindMethods(tenant)
                .registerRowMapper(ConstructorMapper.factory(Waiting.class))
                .mapTo(Waiting.class)
                .list();
    }

    Page<DeadLetter> all(Handle tx, Tenant tenant, DeadLetter.@Nullable Status status, Paging paging) {
        var where = " from dead_letter where municipality = :municipality and board = :board"
                + " and (cast(:status as text) is null or status = :status)";
        var filter = Optional.ofNullable(status).map(Enum::name).orElse(null);
        long total = tx.createQuery("select count(*)" + where)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("status", filter)
                .mapTo(Long.class)
                .one();
        var letters = tx.createQuery("select " + COLUMNS + where
                        + " order by arrived_at desc, dead_letter_id limit :limit offset :offset")
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("status", filter)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .registerRowMapper(ConstructorMapper.factory(DeadLetter.class))
                .mapTo(DeadLetter.class)
                .list();
        return paging.pageOf(letters, total);
    }

    Optional<DeadLetter> find(Handle tx, Tenant tenant, UUID id) {
        return tx.createQuery("select " + COLUMNS + " from dead_letter"
                        + " where municipality = :municipality and board = :board and dead_letter_id = :id for update")
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("id", id)
                .registerRowMapper(ConstructorMapper.factory(DeadLetter.class))
                .mapTo(DeadLetter.class)
                .findOne();
    }

    Optional<Content> contentOf(Handle tx, Tenant tenant, UUID id) {
        return tx.createQuery("select headers, record_key, payload from dead_letter"
                        + " where municipality = :municipality and board = :board and dead_letter_id = :id")
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("id", id)
                .map((row, context) -> new Content(headers(row.getString(1)), row.getString(2), row.getBytes(3)))
                .findOne();
    }

    void settle(Handle tx, Tenant tenant, UUID id, DeadLetter.Status status, String by, @Nullable String reason) {
        tx.createUpdate("""
                update dead_letter set status = :status, settled_at = :now, settled_by = :by, settled_reason = :reason
                where municipality = :municipality and board = :board and dead_letter_id = :id
                """)
                .bind("status", status.name())
                .bind("now", clock.instant())
                .bind("by", by)
                .bind("reason", reason)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("id", id)
                .execute();
    }

    private Outbox.Message coordinatesOf(UUID id, UndeliverableMessage message) {
        var coordinates = json.createObjectNode()
                .put("deadLetterId", id.toString())
                .put("topic", message.topic())
                .put("partition", message.partition())
                .put("offset", message.offset())
                .put("reason", message.refused().type().code());
        return new Outbox.Message(message.tenant(), message.tenant().path() + "/" + id, coordinates.toString());
    }

    private String text(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a map of texts is always JSON", impossible);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("headers are kept as JSON", impossible);
        }
    }
}
