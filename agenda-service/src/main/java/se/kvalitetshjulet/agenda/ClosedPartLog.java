package se.kvalitetshjulet.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Writes down who reads what is secret of a meeting. Call it outside any transaction, before what is read is handed out. */
@ApplicationScoped
public class ClosedPartLog {

    /** The part of the product that the log of readings names. */
    public static final String ROOM = "closed-part";

    public static final String PURPOSE = "MEETING";

    /** Why what is decided in an item is read after the meeting: to send it to its recipients. */
    public static final String DISPATCH = "DISPATCH";

    /** Those of the board first, then those who may be named to write or to sign off the statement of a secret matter. */
    private static final Role[] READERS = {
        Role.SECRETARY,
        Role.REGISTRAR,
        Role.MEMBER,
        Role.HEAD_OF_ADMINISTRATION,
        Role.HEAD_OF_DEPARTMENT,
        Role.UNIT_MANAGER,
        Role.INVESTIGATOR
    };

    private final AccessLog log;

    ClosedPartLog(AccessLog log) {
        this.log = log;
    }

    /**
     * @param thing the item, or the meeting when it is about several
     * @throws Refusal as for what is not there, when the closed part is open to no role of the caller's
     */
    public void reading(Caller by, UUID thing) {
        readings(by, List.of(thing), PURPOSE);
    }

    /** As {@link #reading}, of several items or for another purpose. */
    public void readings(Caller by, List<UUID> things, String purpose) {
        log.readings(
                by,
                by.firstOf(READERS).orElseThrow(Refusal::notFound),
                ROOM,
                things.stream()
                        .map(thing -> new AccessLog.Thing(thing.toString(), null))
                        .toList(),
                purpose);
    }
}
