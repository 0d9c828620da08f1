package se.kvalitetshjulet.agenda.sitting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The record of a meeting, to which is only added. Whoever adds has locked the meeting. */
@ApplicationScoped
public class MeetingRecord {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(Entry.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, kind -> kind));

    private final ObjectMapper json;

    MeetingRecord(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param item null for what concerns the whole meeting
     */
    public void add(Handle tx, Caller by, UUID meetingId, @Nullable UUID item, Entry entry, Instant now) {
        tx.createUpdate("""
                insert into meeting_record (municipality, board, meeting_id, number, item_id, kind, content, recorded_at, recorded_by)
                select :municipality, :board, :meeting, coalesce(max(number), 0) + 1, cast(:item as uuid), :kind, :content, :now, :by
                from meeting_record
                where municipality = :municipality and board = :board and meeting_id = :meeting
                """)
                .bindMethods(by.tenant())
                .bind("meeting", meetingId)
                .bindByType("item", item, UUID.class)
                .bind("kind", entry.getClass().getSimpleName())
                .bind("content", text(entry))
                .bind("now", now)
                .bind("by", by.subject())
                .execute();
    }

    /** All that has been recorded, withdrawn or not, in its order. */
    public List<Recorded> of(Handle tx, Tenant tenant, UUID meetingId) {
        return tx.createQuery("""
                select * from meeting_record
                where municipality = :municipality and board = :board and meeting_id = :meeting
                order by number
                """)
                .bindMethods(tenant)
                .bind("meeting", meetingId)
                .map((row, context) -> read(row))
                .list();
    }

    private Recorded read(ResultSet row) throws SQLException {
        return new Recorded(
                row.getInt("number"),
                row.getObject("item_id", UUID.class),
                entry(row.getString("kind"), row.getString("content")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }

    private String text(Entry entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an entry is not JSON", impossible);
        }
    }

    private Entry entry(String kind, String content) {
        try {
            return (Entry) json.readValue(content, KINDS.get(kind));
        } catch (JsonProcessingException unreadable) {
            // Without the cause, which would quote the content.
            throw new IllegalStateException("an entry of kind " + kind + " cannot be read");
        }
    }
}
