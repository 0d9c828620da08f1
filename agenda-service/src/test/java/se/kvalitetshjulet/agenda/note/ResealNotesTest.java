package se.kvalitetshjulet.agenda.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.WithRealParts;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.NotesKey;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

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
        var place = anItem();
        var revision = UUID.randomUUID();
        store.useTenant(BOARD, tx -> {
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

    @Test
    void one_that_cannot_be_opened_does_not_stop_those_after_it() {
        var places = List.of(anItem(), anItem(), anItem());
        var broken = places.stream()
                .min(Comparator.comparing(place -> place.meetingId().toString()))
                .orElseThrow();
        store.useTenant(
                BOARD,
                tx -> places.forEach(place -> {
                    var key = place.equals(broken) ? NotesKey.any() : older;
                    var sealed = vault("gammal", key, Map.of()).cipher().seal(place, "Fråga");
                    notes.add(
                            tx, new Notes.Row(place, sealed, Instant.parse("2024-04-09T08:00:00Z"), UUID.randomUUID()));
                }));

        new ResealNotes(store, notes, vault("ny", newer, Map.of("gammal", older)), 1).reseal();

        for (var place : places) {
            var row = store.inTenant(BOARD, tx -> notes.find(tx, place)).orElseThrow();
            assertThat(row.note().keyId()).isEqualTo(place.equals(broken) ? "gammal" : "ny");
        }
    }

    private static NotePlace anItem() {
        var secretary = SampleUser.as("SECRETARY")
                .with(SampleUser.Assignment.of(BOARD.municipality(), BOARD.board(), "SECRETARY"));
        var meetings = "/agenda/v1/" + BOARD.path() + "/meetings";
        String meeting = given().auth()
                .oauth2(RealParts.token(secretary))
                .contentType(ContentType.JSON)
                .body(Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .post(meetings)
                .path("meetingId");
        String item = given().auth()
                .oauth2(RealParts.token(secretary))
                .get(meetings + "/" + meeting + "/items")
                .path("data[0].itemId");
        return new NotePlace(BOARD, "ledamot", UUID.fromString(meeting), UUID.fromString(item));
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
