package se.kvalitetshjulet.decisions.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Reads whom one decision concerns, and what has been written about them. */
@ApplicationScoped
class ReadPerson {

    private final Door door;
    private final PersonRoom room;
    private final Store store;

    ReadPerson(Door door, PersonRoom room, Store store) {
        this.door = door;
        this.room = room;
        this.store = store;
    }

    /** Whom the decision concerns, and what has been written about them. */
    record PersonView(
            String decisionId,
            String identityNumber,
            String name,
            boolean protectedIdentity,
            List<PersonRoom.Note> notes) {}

    PersonView read(Caller caller, String decisionId, @Nullable ReadingPurpose purpose) {
        if (purpose == null) {
            throw Refusal.ofField("purpose", "Ange varför du behöver uppgifterna.");
        }
        var open = door.open(caller, Door.ROOM, List.of(decisionId), purpose);
        if (open.isEmpty()) {
            throw Refusal.notFound();
        }
        var key = open.getFirst().key();
        return store.inTenant(caller.tenant(), tx -> {
            var person = room.personsOf(tx, List.of(key)).get(key);
            if (person == null) {
                throw Refusal.notFound();
            }
            return new PersonView(
                    decisionId,
                    person.identityNumber(),
                    person.name(),
                    person.protectedIdentity(),
                    room.notesOf(tx, key));
        });
    }

    /** True when the caller may see the decision in a role that the room admits. */
    boolean isVisible(Caller caller, String decisionId) {
        return !door.visibleOf(caller, List.of(decisionId)).isEmpty();
    }
}
