package se.kvalitetshjulet.agenda.note;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
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

    ResealNotes(Store store, Notes notes, NoteVault vault) {
        this.store = store;
        this.notes = notes;
        this.vault = vault;
    }

    void atStart(@Observes StartupEvent started) {
        if (vault.hasKey()) {
            reseal();
        }
    }

    void reseal() {
        int resealed = 0;
        int now;
        do {
            now = store.inAllTenants(this::some);
            resealed += now;
        } while (now == AT_A_TIME);
        if (resealed > 0) {
            LOG.infof("notes sealed with the current key; notes=%d", resealed);
        }
    }

    private int some(Handle tx) {
        var cipher = vault.cipher();
        int resealed = 0;
        for (var row : notes.sealedWith(tx, cipher.earlierKeyIds(), AT_A_TIME)) {
            var text = cipher.open(row.place(), row.note());
            if (text.isPresent()) {
                notes.save(
                        tx,
                        new Notes.Row(
                                row.place(), cipher.seal(row.place(), text.get()), row.savedAt(), row.revision()));
                resealed++;
            }
        }
        return resealed;
    }
}
