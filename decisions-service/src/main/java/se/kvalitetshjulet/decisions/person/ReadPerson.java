package se.kvalitetshjulet.decisions.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Reads whom one decision concerns, and what has been written about them. */
@ApplicationScoped
public class ReadPerson {

    private final Door door;
    private final PersonRoom room;
    private final Store store;

    ReadPerson(Door door, PersonRoom room, Store store) {
        this.door = door;
        this.room = room;
        this.store = store;
    }

    /** Whom the decision concerns, and what has been written about them. */
    public record PersonView(
            String decisionId,
            String identityNumber,
            String name,
            boolean protectedIdentity,
            List<PersonRoom.Note> notes) {}

    /**
     * Reads it. Somebody with protected identity is shown to whoever has been told what that means, and asks again.
     *
     * @param protectedToo whether the caller has been told
     */
    PersonView read(Caller caller, String decisionId, @Nullable ReadingPurpose purpose, boolean protectedToo) {
        if (purpose == null) {
            throw Refusal.ofField("purpose", "Ange varför du behöver uppgifterna.");
        }
        var open = door.open(caller, Door.ROOM, List.of(decisionId), purpose);
        if (open.isEmpty()) {
            throw Refusal.notFound();
        }
        var view = view(open.getFirst().key()).orElseThrow(Refusal::notFound);
        if (view.protectedIdentity()) {
            if (!protectedToo) {
                throw askAgain();
            }
            door.openProtected(caller, open, purpose);
        }
        return view;
    }

    static Refusal askAgain() {
        return new Refusal(
                PersonProblem.PROTECTED_IDENTITY,
                "Läs vad det innebär för dig, och begär uppgifterna igen med protectedToo=true om du ändå behöver dem.");
    }

    /** What the room holds of the decision, for one who has been let in and logged; empty when it holds nobody. */
    public Optional<PersonView> view(ThingKey decision) {
        return store.inTenant(
                decision.tenant(),
                tx -> Optional.ofNullable(room.personsOf(tx, List.of(decision)).get(decision))
                        .map(person -> new PersonView(
                                decision.thing(),
                                person.identityNumber(),
                                person.name(),
                                person.protectedIdentity(),
                                room.notesOf(tx, decision))));
    }

    /** True when the room holds whom the decision concerns. */
    public boolean holdsSomebody(Handle tx, ThingKey decision) {
        return !room.personsOf(tx, List.of(decision)).isEmpty();
    }

    /** True when the caller may see the decision in a role that the room admits. */
    boolean isVisible(Caller caller, String decisionId) {
        return !door.visibleOf(caller, List.of(decisionId)).isEmpty();
    }
}
