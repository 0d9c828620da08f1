package se.kvalitetshjulet.decisions.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.identity.NumberSearch;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Finds all that the board keeps of the person who has a number, for one who answers for the whole board. */
@ApplicationScoped
public class FindPerson {

    /** What the log calls it. */
    public static final String ROOM = "extract";

    /** What the log calls a number that nothing is kept of: the number itself is never written down. */
    private static final AccessLog.Thing NOBODY = new AccessLog.Thing("–", null);

    private final Door door;
    private final PersonRoom room;
    private final ReadPerson read;
    private final AccessLog log;
    private final Store store;

    FindPerson(Door door, PersonRoom room, ReadPerson read, AccessLog log, Store store) {
        this.door = door;
        this.room = room;
        this.read = read;
        this.log = log;
        this.store = store;
    }

    /**
     * What there is.
     *
     * @param decisions about the person
     * @param mistaken when the number was told of a decision that is not about its person, or no longer said to be
     */
    public record Found(List<ReadPerson.PersonView> decisions, List<Instant> mistaken) {

        @Override
        public String toString() {
            return "Found[" + decisions.size() + "]";
        }
    }

    /** True when the caller may: an extract is of the whole board, so whoever makes it answers for all units. */
    public static boolean mayBeDoneBy(Caller caller) {
        return caller.isAnyOf(Door.ADMITTED)
                && caller.limitedToUnits(Door.ADMITTED).isEmpty();
    }

    /**
     * Finds it. Each decision is logged as read, and if there is none, that somebody asked. Call it outside any transaction.
     *
     * @param protectedToo whether the caller knows what it means if the person's identity is protected
     */
    public Found find(Caller caller, NumberSearch number, boolean protectedToo) {
        if (!mayBeDoneBy(caller)) {
            throw new Refusal(
                    CommonProblem.FORBIDDEN,
                    "Ett registerutdrag gäller hela nämnden. Det görs av den som har ett uppdrag för alla enheter.");
        }
        var kept = store.inTenant(caller.tenant(), tx -> kept(tx, caller, number));
        var open = door.open(
                caller, ROOM, kept.about().stream().map(ThingKey::thing).toList(), SpecialPurpose.EXTRACT);
        if (open.isEmpty()) {
            log.reading(
                    caller, caller.firstOf(Door.ADMITTED).orElseThrow(), ROOM, NOBODY, SpecialPurpose.EXTRACT.name());
        }
        if (kept.isProtected() && !protectedToo) {
            throw ReadPerson.askAgain();
        }
        if (kept.isProtected()) {
            door.openProtected(caller, open, SpecialPurpose.EXTRACT);
        }
        return new Found(
                kept.about().stream()
                        .flatMap(decision -> read.view(decision).stream())
                        .toList(),
                kept.mistaken());
    }

    private record Kept(List<ThingKey> about, boolean isProtected, List<Instant> mistaken) {}

    private Kept kept(Handle tx, Caller caller, NumberSearch number) {
        var mentions = room.mentionsOf(tx, caller.tenant(), number);
        var persons = room.personsOf(
                tx, mentions.stream().map(PersonRoom.Mention::decision).toList());
        var about = new ArrayList<ThingKey>();
        var mistaken = new ArrayList<Instant>();
        boolean isProtected = false;
        for (var mention : mentions) {
            var person = persons.get(mention.decision());
            if (person != null && number.isFor(person.identityNumber())) {
                about.add(mention.decision());
                isProtected |= person.protectedIdentity();
            } else {
                mistaken.add(mention.since());
            }
        }
        return new Kept(about, isProtected, mistaken);
    }
}
