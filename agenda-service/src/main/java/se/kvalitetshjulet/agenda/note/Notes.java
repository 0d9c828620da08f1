package se.kvalitetshjulet.agenda.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The rows of all notes. Each question but the housekeeper's is of one member's own. */
@ApplicationScoped
class Notes {

    private static final String OF_MEMBER =
            " from item_note where municipality = :municipality and board = :board and subject = :subject"
                    + " and meeting_id = :meetingId";
    private static final String OF_PLACE = OF_MEMBER + " and item_id = :itemId";

    /** One row. */
    record Row(NotePlace place, SealedNote note, Instant savedAt, UUID revision) {}

    List<Row> of(Handle tx, Tenant tenant, String subject, UUID meetingId) {
        return tx.createQuery("select *" + OF_MEMBER)
                .bindMethods(tenant)
                .bind("subject", subject)
                .bind("meetingId", meetingId)
                .map((row, context) -> read(row))
                .list();
    }

    Optional<Row> find(Handle tx, NotePlace place) {
        return bind(tx.createQuery("select *" + OF_PLACE), place)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** The note, held until the transaction ends. */
    Optional<Row> locked(Handle tx, NotePlace place) {
        return bind(tx.createQuery("select *" + OF_PLACE + " for update"), place)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** False when one has come to the place meanwhile. */
    boolean add(Handle tx, Row row) {
        return bindWhole(tx.createUpdate("""
                insert into item_note (municipality, board, subject, meeting_id, item_id, key_id, nonce, sealed, saved_at, revision)
                values (:municipality, :board, :subject, :meetingId, :itemId, :keyId, :nonce, :sealed, :savedAt, :revision)
                on conflict do nothing
                """), row).execute() == 1;
    }

    void save(Handle tx, Row row) {
        bindWhole(tx.createUpdate("""
                update item_note
                set key_id = :keyId, nonce = :nonce, sealed = :sealed, saved_at = :savedAt, revision = :revision
                where municipality = :municipality and board = :board and subject = :subject
                  and meeting_id = :meetingId and item_id = :itemId
                """), row).execute();
    }

    void remove(Handle tx, NotePlace place) {
        bind(tx.createUpdate("delete" + OF_PLACE), place).execute();
    }

    /** All members' notes on what was taken up in a matter. */
    void removeOfMatter(Handle tx, Tenant tenant, RegistryNumber number) {
        tx.createUpdate("""
                delete from item_note note using agenda_item item
                where note.municipality = :municipality and note.board = :board
                  and (item.municipality, item.board, item.item_id) = (note.municipality, note.board, note.item_id)
                  and item.registry_number = :number
                """)
                .bindMethods(tenant)
                .bind("number", number.toString())
                .execute();
    }

    /** Some that these keys have sealed, of all boards, held until the transaction ends. */
    /**
     * In the order of their places, so that one that cannot be opened does not stand in the way of those after it.
     *
     * @param after the place of the last one that has been looked at; null for none
     */
    List<Row> sealedWith(Handle tx, Set<String> keyIds, @Nullable NotePlace after, int most) {
        return tx.createQuery("""
                select * from item_note
                where key_id = any (:keyIds)
                  and (cast(:municipality as text) is null or (municipality, board, subject, meeting_id, item_id)
                    > (:municipality, :board, :subject, cast(:meeting as uuid), cast(:item as uuid)))
                order by municipality, board, subject, meeting_id, item_id limit :most for update skip locked
                """)
                .bindArray("keyIds", String.class, List.copyOf(keyIds))
                .bind("municipality", after == null ? null : after.tenant().municipality())
                .bind("board", after == null ? null : after.tenant().board())
                .bind("subject", after == null ? null : after.subject())
                .bindByType("meeting", after == null ? null : after.meetingId(), UUID.class)
                .bindByType("item", after == null ? null : after.itemId(), UUID.class)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, NotePlace place) {
        return statement
                .bindMethods(place.tenant())
                .bind("subject", place.subject())
                .bind("meetingId", place.meetingId())
                .bind("itemId", place.itemId());
    }

    private static <S extends SqlStatement<S>> S bindWhole(S statement, Row row) {
        return bind(statement, row.place())
                .bind("keyId", row.note().keyId())
                .bind("nonce", row.note().nonce())
                .bind("sealed", row.note().sealed())
                .bind("savedAt", row.savedAt())
                .bind("revision", row.revision());
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new NotePlace(
                        new Tenant(row.getString("municipality"), row.getString("board")),
                        row.getString("subject"),
                        row.getObject("meeting_id", UUID.class),
                        row.getObject("item_id", UUID.class)),
                new SealedNote(row.getString("key_id"), row.getBytes("nonce"), row.getBytes("sealed")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("revision", UUID.class));
    }
}
