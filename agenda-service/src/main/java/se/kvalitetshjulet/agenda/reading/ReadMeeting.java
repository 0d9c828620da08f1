package se.kvalitetshjulet.agenda.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.ReadItems;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.note.Note;
import se.kvalitetshjulet.agenda.note.OwnNotes;
import se.kvalitetshjulet.agenda.notice.Notice;
import se.kvalitetshjulet.agenda.notice.NoticeChange;
import se.kvalitetshjulet.agenda.notice.ReadAgendaStatus;
import se.kvalitetshjulet.agenda.notice.Told;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Puts together what a member reads before a meeting. */
@ApplicationScoped
class ReadMeeting {

    private final Store store;
    private final Meetings meetings;
    private final ReadAgendaStatus agenda;
    private final ReadItems read;
    private final Papers papers;
    private final OwnNotes notes;

    ReadMeeting(
            Store store, Meetings meetings, ReadAgendaStatus agenda, ReadItems read, Papers papers, OwnNotes notes) {
        this.store = store;
        this.meetings = meetings;
        this.agenda = agenda;
        this.read = read;
        this.papers = papers;
        this.notes = notes;
    }

    /**
     * One item of the agenda.
     *
     * @param papers the registered documents of its statement
     * @param note null for whoever has none: only members write, and only where there is a key
     */
    record Entry(
            ItemView item, List<Paper> papers, @Nullable Note note, boolean changed) {}

    /**
     * A meeting's agenda.
     *
     * @param issued the notice that the members have; null before it has gone out
     * @param changes what the agenda says otherwise than that
     * @param told what the board is told at items, by item
     */
    record Whole(
            Meeting meeting,
            @Nullable Notice issued,
            List<NoticeChange> changes,
            List<Entry> entries,
            Map<UUID, Told> told) {}

    Whole whole(Caller by, UUID meetingId) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.find(tx, by.tenant(), meetingId).orElseThrow(Refusal::notFound);
            var issued = agenda.opened(tx, by, meeting).orElse(null);
            var changes = agenda.of(tx, by.tenant(), meeting).changes();
            var written = notesOf(by, meetingId);
            var entries = read.openPart(by, meetingId).stream()
                    .map(item -> new Entry(
                            item,
                            papers.of(tx, by.tenant(), item, issued),
                            noteOn(by, item.itemId(), written),
                            changes.stream().anyMatch(change -> item.itemId().equals(change.itemId()))))
                    .toList();
            return new Whole(meeting, issued, changes, entries, papers.told(tx, by.tenant(), meetingId));
        });
    }

    /** One secret item, for whom {@link OpenSecretItem} has let in. */
    Entry secret(Caller by, UUID meetingId, UUID itemId) {
        return store.inTenant(by.tenant(), tx -> {
            var item = read.closedItem(by, meetingId, itemId);
            var meeting = meetings.find(tx, by.tenant(), meetingId).orElseThrow(Refusal::notFound);
            var issued = agenda.issued(tx, by.tenant(), meeting).orElse(null);
            return new Entry(
                    item, papers.of(tx, by.tenant(), item, issued), noteOn(by, itemId, notesOf(by, meetingId)), false);
        });
    }

    /** One item as it lies open, with its statement. */
    ItemView openItem(Caller by, UUID meetingId, UUID itemId) {
        return read.openPart(by, meetingId).stream()
                .filter(item -> item.itemId().equals(itemId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    boolean isSecret(Caller by, UUID meetingId, UUID itemId) {
        return read.agenda(by, meetingId).stream()
                .anyMatch(item -> item.itemId().equals(itemId) && item.secret());
    }

    Meeting meeting(Caller by, UUID meetingId) {
        return store.inTenant(
                by.tenant(), tx -> meetings.find(tx, by.tenant(), meetingId).orElseThrow(Refusal::notFound));
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
