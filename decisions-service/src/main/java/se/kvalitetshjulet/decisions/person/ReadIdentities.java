package se.kvalitetshjulet.decisions.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import se.kvalitetshjulet.decisions.decision.Decisions;
import se.kvalitetshjulet.decisions.decision.VisibleUnits;
import se.kvalitetshjulet.decisions.history.DecisionKey;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Opens the room for the decisions of a list: asks who and why, logs each reading, and only then reads. */
@ApplicationScoped
public class ReadIdentities {

    private final PersonRoom room;
    private final Decisions decisions;
    private final VisibleUnits visible;
    private final AccessLog log;
    private final Store store;
    private final StrongLogin login;

    ReadIdentities(
            PersonRoom room, Decisions decisions, VisibleUnits visible, AccessLog log, Store store, StrongLogin login) {
        this.room = room;
        this.decisions = decisions;
        this.visible = visible;
        this.log = log;
        this.store = store;
        this.login = login;
    }

    /** Whom a decision concerns. */
    public record Identity(String identityNumber, String name, boolean protectedIdentity) {}

    /** True when the room is open to one of the caller's roles. */
    public static boolean isOpenTo(Caller caller) {
        return caller.isAnyOf(ReadPerson.ADMITTED);
    }

    /**
     * The identities by decision; those that the caller may not see, or that nobody has told, are left out. Call it outside
     * any transaction.
     *
     * @param from which list they are read from, as the log names it
     */
    public Map<String, Identity> read(
            Caller caller, String from, Collection<String> decisionIds, ReadingPurpose purpose) {
        if (!isOpenTo(caller)) {
            throw new Refusal(CommonProblem.FORBIDDEN, "Din roll får inte läsa personuppgifter. Utelämna purpose.");
        }
        login.demandOf(caller);
        var mine = store.inTenant(caller.tenant(), tx -> {
            var sight = visible.of(tx, caller, ReadPerson.ADMITTED);
            return decisionIds.stream()
                    .distinct()
                    .filter(id -> sight.covers(decisions
                            .unitOf(tx, new DecisionKey(caller.tenant(), id))
                            .orElse(null)))
                    .toList();
        });
        log.readings(caller, caller.firstOf(ReadPerson.ADMITTED).orElseThrow(), from, mine, purpose.name());
        return store.inTenant(caller.tenant(), tx -> {
            var identities = new HashMap<String, Identity>();
            mine.forEach(id -> room.personOf(tx, new DecisionKey(caller.tenant(), id))
                    .map(person -> new Identity(person.identityNumber(), person.name(), person.protectedIdentity()))
                    .ifPresent(identity -> identities.put(id, identity)));
            return identities;
        });
    }
}
