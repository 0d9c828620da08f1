package se.kvalitetshjulet.decisions.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import se.kvalitetshjulet.decisions.decision.Decisions;
import se.kvalitetshjulet.decisions.decision.Decisions.Known;
import se.kvalitetshjulet.decisions.decision.VisibleUnits;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.access.StrongLogin;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.store.Store;

/** The one door to the room: asks who and why, and logs each reading before anything is read. */
@ApplicationScoped
public class Door {

    /** Those whose work needs it, in the order that the log prefers to name them. */
    static final Role[] ADMITTED = {Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT};

    /** What the log calls the room. */
    public static final String ROOM = "person";

    /** What the log calls a reading of somebody whose identity is protected, beside the reading that came upon it. */
    public static final String PROTECTED_ROOM = "person-protected";

    private final Decisions decisions;
    private final VisibleUnits visible;
    private final AccessLog log;
    private final Store store;
    private final StrongLogin login;

    Door(Decisions decisions, VisibleUnits visible, AccessLog log, Store store, StrongLogin login) {
        this.decisions = decisions;
        this.visible = visible;
        this.log = log;
        this.store = store;
        this.login = login;
    }

    /** The roles that the room admits, in the order that the log prefers to name them. */
    public static Role[] admitted() {
        return ADMITTED.clone();
    }

    /**
     * Opens for those of the decisions that the caller may see; each of them is logged as read. Call it outside any
     * transaction, and read afterwards.
     *
     * @param from the part of the product that they are read from, as the log names it
     */
    List<Known> open(Caller caller, String from, Collection<String> decisionIds, Purpose purpose) {
        login.demandOf(caller);
        var open = visibleOf(caller, decisionIds);
        log(caller, from, open, purpose);
        return open;
    }

    /** Logs that the protected identities of these decisions, which the caller has been let in to, are about to be shown. */
    void openProtected(Caller caller, Collection<Known> decisions, Purpose purpose) {
        log(caller, PROTECTED_ROOM, decisions, purpose);
    }

    /** Those of the decisions that there are and that the caller may see in a role that the room admits. */
    List<Known> visibleOf(Caller caller, Collection<String> decisionIds) {
        if (!caller.isAnyOf(ADMITTED)) {
            return List.of();
        }
        var asked = decisionIds.stream()
                .map(id -> new ThingKey(caller.tenant(), id))
                .toList();
        return store.inTenant(caller.tenant(), tx -> decisions.within(tx, visible.of(tx, caller, ADMITTED), asked));
    }

    private void log(Caller caller, String room, Collection<Known> decisions, Purpose purpose) {
        if (!decisions.isEmpty()) {
            log.readings(
                    caller,
                    caller.firstOf(ADMITTED).orElseThrow(),
                    room,
                    decisions.stream()
                            .map(known -> new AccessLog.Thing(known.key().thing(), known.unit()))
                            .toList(),
                    purpose.name());
        }
    }
}
