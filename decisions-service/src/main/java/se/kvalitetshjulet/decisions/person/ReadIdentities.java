package se.kvalitetshjulet.decisions.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.decision.Person;
import se.kvalitetshjulet.decisions.decision.Decisions.Known;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Reads whom the decisions of a list concern. */
@ApplicationScoped
public class ReadIdentities {

    private final Door door;
    private final PersonRoom room;
    private final Store store;

    ReadIdentities(Door door, PersonRoom room, Store store) {
        this.door = door;
        this.room = room;
        this.store = store;
    }

    /**
     * Whom a decision concerns.
     *
     * @param identityNumber missing, as the name is, when it is protected and has not been asked for as such
     */
    public record Identity(
            @Nullable String identityNumber, @Nullable String name, boolean protectedIdentity) {

        static Identity of(Person person, boolean protectedToo) {
            return person.protectedIdentity() && !protectedToo
                    ? new Identity(null, null, true)
                    : new Identity(person.identityNumber(), person.name(), person.protectedIdentity());
        }
    }

    /** True when the room is open to one of the caller's roles. */
    public static boolean isOpenTo(Caller caller) {
        return caller.isAnyOf(Door.ADMITTED);
    }

    /**
     * The identities by decision; those that the caller may not see, or that nobody has told, are left out. Call it outside
     * any transaction.
     *
     * @param from which list they are read from, as the log names it
     */
    public Map<String, Identity> read(Caller caller, String from, Collection<String> decisionIds, Need need) {
        if (!isOpenTo(caller)) {
            throw new Refusal(CommonProblem.FORBIDDEN, "Din roll får inte läsa personuppgifter. Utelämna purpose.");
        }
        var open = door.open(caller, from, decisionIds, need.purpose());
        var persons = store.inTenant(
                caller.tenant(),
                tx -> room.personsOf(tx, open.stream().map(Known::key).toList()));
        if (need.protectedToo()) {
            door.openProtected(
                    caller,
                    open.stream()
                            .filter(known -> persons.containsKey(known.key())
                                    && persons.get(known.key()).protectedIdentity())
                            .toList(),
                    need.purpose());
        }
        return persons.entrySet().stream()
                .collect(Collectors.toMap(
                        person -> person.getKey().thing(),
                        person -> Identity.of(person.getValue(), need.protectedToo())));
    }
}
