package se.kvalitetshjulet.agenda.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** The caller's own notes: read, saved and thrown away by nobody else. */
@ApplicationScoped
public class OwnNotes {

    /** Longest text, in characters. */
    public static final int LONGEST = 10_000;

    private static final String CHANGED = "Anteckningen har ändrats på en annan enhet. Hämta den och gör om ändringen.";

    private final Store store;
    private final Items items;
    private final Notes notes;
    private final NoteVault vault;
    private final InstantSource clock;

    OwnNotes(Store store, Items items, Notes notes, NoteVault vault, InstantSource clock) {
        this.store = store;
        this.items = items;
        this.notes = notes;
        this.vault = vault;
        this.clock = clock;
    }

    /** False when nothing can be written, since there is no key. */
    public boolean areAvailable() {
        return vault.hasKey();
    }

    /** Those on a meeting's items, by item; none for an item on which nothing is written. */
    public Map<UUID, Note> on(Caller by, UUID meetingId) {
        return store.inTenant(
                by.tenant(),
                tx -> notes.of(tx, by.tenant(), by.subject(), meetingId).stream()
                        .map(this::opened)
                        .collect(Collectors.toMap(Note::itemId, Function.identity())));
    }

    /** The note on an item of the meeting's agenda; an empty one when nothing is written. */
    public Note on(Caller by, UUID meetingId, UUID itemId) {
        vault.cipher();
        return store.inTenant(
                by.tenant(),
                tx -> notes.find(tx, placeOnAgenda(tx, by, meetingId, itemId))
                        .map(this::opened)
                        .orElseGet(() -> Note.none(itemId)));
    }

    /**
     * @param ifMatch the tag of the note that the caller has seen
     * @param text not blank, at most {@link #LONGEST} characters
     */
    public Note save(Caller by, UUID meetingId, UUID itemId, @Nullable String ifMatch, String text) {
        var cipher = vault.cipher();
        return store.inTenant(by.tenant(), tx -> {
            var place = placeOnAgenda(tx, by, meetingId, itemId);
            var there = notes.locked(tx, place);
            Versions.require(ifMatch, Note.tagOf(there.map(Notes.Row::revision).orElse(null)), CHANGED);
            var row = new Notes.Row(place, cipher.seal(place, text), clock.instant(), UUID.randomUUID());
            if (there.isPresent()) {
                notes.save(tx, row);
            } else if (!notes.add(tx, row)) {
                throw new Refusal(CommonProblem.STALE, CHANGED);
            }
            return new Note(itemId, text, row.savedAt(), row.revision());
        });
    }

    /** Throws the note away for good. One that cannot be opened can be thrown away too. */
    public void remove(Caller by, UUID meetingId, UUID itemId, @Nullable String ifMatch) {
        store.useTenant(by.tenant(), tx -> {
            var place = placeOnAgenda(tx, by, meetingId, itemId);
            var there = notes.locked(tx, place).orElseThrow(Refusal::notFound);
            Versions.require(ifMatch, Note.tagOf(there.revision()), CHANGED);
            notes.remove(tx, place);
        });
    }

    private NotePlace placeOnAgenda(Handle tx, Caller by, UUID meetingId, UUID itemId) {
        items.agendaOf(tx, by.tenant(), meetingId).lineOf(itemId).orElseThrow(Refusal::notFound);
        return new NotePlace(by.tenant(), by.subject(), meetingId, itemId);
    }

    private Note opened(Notes.Row row) {
        var text = vault.cipher().open(row.place(), row.note()).orElse(null);
        return new Note(row.place().itemId(), text, row.savedAt(), row.revision());
    }
}
