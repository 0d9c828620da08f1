package se.kvalitetshjulet.deviations.attachment;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.file.FileType;
import se.kvalitetshjulet.kit.history.ThingKey;

/** What is known of each file, beside its content. Only added to. */
@Singleton
class AttachmentTable {

    private static final String OF_THING = """
             from attachment where municipality = :municipality and board = :board and thing_id = :thing
               and (:all or added_by = :caller)
            """;

    void add(Handle tx, ThingKey thing, Caller by, Attachment file, String name) {
        tx.createUpdate("""
                        insert into attachment (municipality, board, thing_id, attachment_id, type, size, name, scanned,
                          added_at, added_by, added_by_name)
                        values (:municipality, :board, :thing, :attachment, :type, :size, :name, :scanned, :at, :by, :byName)
                        """)
                .bindMethods(thing.tenant())
                .bind("thing", thing.thing())
                .bind("attachment", file.attachmentId())
                .bind("type", file.type().name())
                .bind("size", file.size())
                .bind("name", name)
                .bind("scanned", file.scanned())
                .bind("at", OffsetDateTime.ofInstant(file.addedAt(), ZoneOffset.UTC))
                .bind("by", by.subject())
                .bind("byName", by.name())
                .execute();
    }

    /** Those that the caller sees, in the order they were added. */
    List<Attachment> of(Handle tx, Holder holder, Caller caller) {
        return bound(tx.createQuery("select *" + OF_THING + " order by added_at, attachment_id"), holder, caller)
                .map((row, context) -> read(row, holder.all()))
                .list();
    }

    /** The names of those that the caller sees, by id. For whoever has gone through the door. */
    Map<String, String> namesOf(Handle tx, Holder holder, Caller caller) {
        return bound(tx.createQuery("select attachment_id, name" + OF_THING), holder, caller)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Empty when there is none that the caller sees. */
    Optional<Attachment> find(Handle tx, Holder holder, Caller caller, String attachmentId) {
        return of(tx, holder, caller).stream()
                .filter(file -> file.attachmentId().equals(attachmentId))
                .findFirst();
    }

    private static Query bound(Query query, Holder holder, Caller caller) {
        return query.bindMethods(holder.thing().tenant())
                .bind("thing", holder.thing().thing())
                .bind("all", holder.all())
                .bind("caller", caller.subject());
    }

    private static Attachment read(ResultSet row, boolean withName) throws SQLException {
        var type = FileType.valueOf(row.getString("type"));
        Instant at = row.getObject("added_at", OffsetDateTime.class).toInstant();
        return new Attachment(
                row.getString("attachment_id"),
                type,
                type.label(),
                row.getLong("size"),
                at,
                withName ? row.getString("added_by_name") : null,
                row.getBoolean("scanned"));
    }
}
