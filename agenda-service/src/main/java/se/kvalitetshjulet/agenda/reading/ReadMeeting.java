package se.kvalitetshjulet.agenda.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.ReadItems;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.note.Note;
import se.kvalitetshjulet.agenda.note.OwnNotes;
import se.kvalitetshjulet.agenda.notice.Notice;
import se.kvalitetshjulet.agenda.notice.Notices;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Puts together what a member reads before a meeting. */
@ApplicationScoped
class ReadMeeting {

    private final Store store;
    private final Meetings meetings;
    private final Notices notices;
    private final ReadItems read;
    private final Statements statements;
    private final OwnNotes notes;

    ReadMeeting(
            Store store, Meetings meetings, Notices notices, ReadItems read, Statements statements, OwnNotes notes) {
        this.store = store;
        this.meetings = meetings;
        this.notices = notices;
        this.read = read;
        this.statements = statements;
        this.notes = notes;
    }

    /**
     * One item of the agenda.
     *
     * @param note null for whoever has none: only members write, and only where there is a key
     * @param changes since the notice, in words
     */
    record Entry(ItemView item, @Nullable Note note, List<String> changes) {}

    /**
     * A meeting's agenda.
     *
     * @param issued the notice that the members have; null before it has gone out
     * @param ofMeeting what has changed since then that is of no single item
     */
    record Whole(Meeting meeting, @Nullable Notice issued, List<String> ofMeeting, List<Entry> entries) {

        public boolean isChanged() {
            return !ofMeeting.isEmpty()
                    || entries.stream().anyMatch(entry -> !entry.changes().isEmpty());
        }
    }

    Whole whole(Caller by, UUID meetingId) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.find(tx, by.tenant(), meetingId).orElseThrow(Refusal::notFound);
            var issued = notices.issued(tx, by.tenant(), meetingId, null).orElse(null);
            var changes = issued == null
                    ? ChangesSinceNotice.NONE
                    : ChangesSinceNotice.between(issued, notices.draft(tx, by.tenant(), meetingId));
            var written = notesOf(by, meetingId);
            var entries = read.openPart(by, meetingId).stream()
                    .map(item -> new Entry(
                            item,
                            noteOn(by, item.itemId(), written),
                            issued == null ? List.of() : changes(tx, by, item, changes, issued.issuedAt())))
                    .toList();
            return new Whole(meeting, issued, changes.ofMeeting(), entries);
        });
    }

    /** One secret item, for whom {@link OpenSecretItem} has let in. */
    Entry secret(Caller by, UUID meetingId, UUID itemId) {
        return store.inTenant(by.tenant(), tx -> {
            var item = read.closedItem(by, meetingId, itemId);
            return new Entry(item, noteOn(by, itemId, notesOf(by, meetingId)), List.of());
        });
    }

    boolean isSecret(Caller by, UUID meetingId, UUID itemId) {
        return read.agenda(by, meetingId).stream()
                .anyMatch(item -> item.itemId().equals(itemId) && item.secret());
    }

    Meeting meeting(Caller by, UUID meetingId) {
        return store.inTenant(
                by.tenant(), tx -> meetings.find(tx, by.tenant(), meetingId).orElseThrow(Refusal::notFound));
    }

    /** What has become of an item since the notice: its row there, and its statement. */
    private List<String> changes(Handle tx, Caller by, ItemView item, ChangesSinceNotice changes, Instant issuedAt) {
        var statement = item.statement();
        var ofRow = changes.of(item.itemId());
        if (statement == null || changes.isNew(item.itemId())) {
            return ofRow;
        }
        var then = statements.asOf(tx, by.tenant(), item.itemId(), issuedAt);
        if (then.isPresent() && then.get().version() == statement.version()) {
            return ofRow;
        }
        var ofStatement = then.isPresent() ? "Tjänsteskrivelsen är ändrad." : "Tjänsteskrivelsen är ny.";
        return Stream.concat(ofRow.stream(), Stream.of(ofStatement)).toList();
    }

    private Map<UUID, Note> notesOf(Caller by, UUID meetingId) {
        return mayWrite(by) ? notes.on(by, meetingId) : Map.of();
    }

    private @Nullable Note noteOn(Caller by, UUID itemId, Map<UUID, Note> written) {
        return mayWrite(by) ? written.getOrDefault(itemId, Note.none(itemId)) : null;
    }

    private boolean mayWrite(Caller by) {
        return by.is(Role.MEMBER) && notes.areAvailable();
    }
}
