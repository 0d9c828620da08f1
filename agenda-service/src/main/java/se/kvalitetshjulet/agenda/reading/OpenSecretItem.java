package se.kvalitetshjulet.agenda.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.sitting.SecretItems;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Opens one item of the closed part for whoever may read it, after having written down that they did. */
@ApplicationScoped
class OpenSecretItem {

    private static final String ROOM = "closed-part";
    private static final String PURPOSE = "MEETING";

    private final Store store;
    private final ReadMeeting read;
    private final SecretItems items;
    private final AccessLog log;

    OpenSecretItem(Store store, ReadMeeting read, SecretItems items, AccessLog log) {
        this.store = store;
        this.read = read;
        this.items = items;
        this.log = log;
    }

    /** Whether the caller may open an item, when it is secret. */
    Predicate<UUID> openTo(Caller by, Meeting meeting) {
        return store.inTenant(by.tenant(), tx -> items.openTo(tx, by, meeting.id(), meeting.heldOn()));
    }

    /**
     * @throws Refusal as for what is not there, also when it is not for the caller
     */
    ReadMeeting.Entry open(Caller by, UUID meetingId, UUID itemId) {
        var as = by.firstOf(Role.SECRETARY, Role.REGISTRAR, Role.MEMBER).orElseThrow(Refusal::notFound);
        if (!openTo(by, read.meeting(by, meetingId)).test(itemId) || !read.isSecret(by, meetingId, itemId)) {
            throw Refusal.notFound();
        }
        log.reading(by, as, ROOM, new AccessLog.Thing(itemId.toString(), null), PURPOSE);
        return read.secret(by, meetingId, itemId);
    }
}
