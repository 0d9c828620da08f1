package se.kvalitetshjulet.agenda.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.WithRealParts;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.NotesKey;

/** A key is exchanged: what it has sealed is sealed anew when the service starts, and then it can go. */
@QuarkusTest
class ResealNotesTest extends WithRealParts {

    private static final Tenant BOARD = new Tenant("7821", "socn");

    private final String older = NotesKey.any();
    private final String newer = NotesKey.any();

    @Inject
    Store store;

    @Inject
    Notes notes;

    @Test
    void what_an_earlier_key_has_sealed_is_sealed_with_the_current_one_and_stays_the_same_note() {
        var place = new NotePlace(BOARD, "ledamot", UUID.randomUUID(), UUID.randomUUID());
        var revision = UUID.randomUUID();
        store.useTenant(BOARD, tx -> {
            anItem(tx, place.itemId());
            var sealed = vault("gammal", older, Map.of()).cipher().seal(place, "Fråga om kostnaden");
            notes.add(tx, new Notes.Row(place, sealed, Instant.parse("2024-04-09T08:00:00Z"), revision));
        });

        new ResealNotes(store, notes, vault("ny", newer, Map.of("gammal", older))).reseal();

        var row = store.inTenant(BOARD, tx -> notes.find(tx, place)).orElseThrow();
        assertThat(row.note().keyId()).isEqualTo("ny");
        assertThat(row.revision()).isEqualTo(revision);
        assertThat(vault("ny", newer, Map.of()).cipher().open(place, row.note()))
                .contains("Fråga om kostnaden");
    }

    private static void anItem(Handle tx, UUID id) {
        tx.createUpdate("""
                insert into agenda_item (municipality, board, item_id, question_id, heading, kind, part, span, secret, status, points, created_at, version)
                values (:municipality, :board, :id, :id, 'Upprop', 'FORMAL', 'OPENING', 1, false, 'PROPOSED', '{}', now(), 1)
                """).bindMethods(BOARD).bind("id", id).execute();
    }

    private static NoteVault vault(String id, String key, Map<String, String> earlier) {
        return new NoteVault(new NotesConfig() {
            @Override
            public Optional<String> key() {
                return Optional.of(key);
            }

            @Override
            public String keyId() {
                return id;
            }

            @Override
            public Map<String, String> earlierKeys() {
                return earlier;
            }
        });
    }
}
