package se.kvalitetshjulet.decisions.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.Decisions;
import se.kvalitetshjulet.decisions.decision.VisibleUnits;
import se.kvalitetshjulet.decisions.history.DecisionKey;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Opens the room for one decision: asks who and why, logs it, and only then reads. */
@ApplicationScoped
class ReadPerson {

    /** Those whose work needs it, in the order that the log prefers to name them. */
    static final Role[] ADMITTED = {Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT};

    private static final String ROOM = "person";

    private final PersonRoom room;
    private final Decisions decisions;
    private final VisibleUnits visible;
    private final AccessLog log;
    private final Store store;
    private final StrongLogin login;

    ReadPerson(
            PersonRoom room, Decisions decisions, VisibleUnits visible, AccessLog log, Store store, StrongLogin login) {
        this.room = room;
        this.decisions = decisions;
        this.visible = visible;
        this.log = log;
        this.store = store;
        this.login = login;
    }

    /** Whom the decision concerns, and what has been written about them. */
    record PersonView(
            String decisionId,
            String identityNumber,
            String name,
            boolean protectedIdentity,
            List<PersonRoom.Note> notes) {}

    PersonView read(Caller caller, String decisionId, @Nullable ReadingPurpose purpose) {
        login.demandOf(caller);
        if (purpose == null) {
            throw Refusal.ofField("purpose", "Ange varför du behöver uppgifterna.");
        }
        var key = new DecisionKey(caller.tenant(), decisionId);
        if (!isVisible(caller, key)) {
            throw Refusal.notFound();
        }
        log.reading(caller, caller.firstOf(ADMITTED).orElseThrow(), ROOM, decisionId, purpose.name());
        return store.inTenant(
                caller.tenant(),
                tx -> room.personOf(tx, key)
                        .map(person -> new PersonView(
                                decisionId,
                                person.identityNumber(),
                                person.name(),
                                person.protectedIdentity(),
                                room.notesOf(tx, key)))
                        .orElseThrow(Refusal::notFound));
    }

    /** True when the caller may see the decision in a role that the room admits. */
    boolean isVisible(Caller caller, DecisionKey decision) {
        return caller.isAnyOf(ADMITTED)
                && store.inTenant(caller.tenant(), tx -> {
                    var sight = visible.of(tx, caller, ADMITTED);
                    return sight.covers(decisions.unitOf(tx, decision).orElse(null));
                });
    }
}
