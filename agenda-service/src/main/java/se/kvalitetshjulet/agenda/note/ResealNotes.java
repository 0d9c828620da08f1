package se.kvalitetshjulet.agenda.note;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.store.Store;

/**
 * Seals with the current key, at start, what an earlier one has sealed: so that the earlier key can go. A revision stays,
 * since what the member wrote does.
 */
@ApplicationScoped
class ResealNotes {

    private static final Logger LOG = Logger.getLogger(ResealNotes.class);
    private static final int AT_A_TIME = 500;

    private final Store store;
    private final Notes notes;
    private final NoteVault vault;
    private final int atATime;

    @Inject
    ResealNotes(Store store, Notes notes, NoteVault vault) {
        this(store, notes, vault, AT_A_TIME);
    }

    ResealNotes(Store store, Notes notes, NoteVault vault, int atATime) {
        this.store = store;
        this.notes = notes;
        this.vault = vault;
        this.atATime = atATime;
    }

    void atStart(@Observes StartupEvent started) {
        if (vault.hasKey()) {
            reseal();
        }
    }

    void reseal() {
        int resealed = 0;
        int left = 0;
        var some = new Some(null, 0, 0);
        do {
            var after = some.last();
            some = store.inAllTenants(tx -> some(tx, after));
            resealed += some.resealed();
            left += some.left();
        } while (some.last() != null);
        if (resealed > 0) {
            LOG.infof("notes sealed with the current key; notes=%d", resealed);
        }
        if (left > 0) {
            LOG.warnf("notes that no key opens are left as they are, keep the earlier keys; notes=%d", left);
        }
    }

    /**
     * What became of some notes.
     *
     * @param last where they end; null when there are no more
     * @param left those that could not be opened
     */
    private record Some(@Nullable NotePlace last, int resealed, int left) {}

    private Some some(Handle tx, @Nullable NotePlace after) {
        var cipher = vault.cipher();
        int resealed = 0;
        var rows = notes.sealedWith(tx, cipher.earlierKeyIds(), after, atATime);
        for (var row : rows) {
            var text = cipher.open(row.place(), row.note());
            if (text.isPresent()) {
                notes.save(
                        tx,
                        new Notes.Row(
                                row.place(), cipher.seal(row.place(), text.get()), row.savedAt(), row.revision()));
                resealed++;
            }
        }
        return new Some(rows.isEmpty() ? null : rows.getLast().place(), resealed, rows.size() - resealed);
    }
}
