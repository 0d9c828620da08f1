package se.kvalitetshjulet.agenda.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.member.SecretPart;
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
    private final SecretPart part;
    private final AccessLog log;

    OpenSecretItem(Store store, ReadMeeting read, SecretPart part, AccessLog log) {
        this.store = store;
        this.read = read;
        this.part = part;
        this.log = log;
    }

    boolean isOpenTo(Caller by, Meeting meeting) {
        return store.inTenant(by.tenant(), tx -> part.isOpenTo(tx, by, meeting.heldOn()));
    }

    /**
     * @throws Refusal as for what is not there, also when it is not for the caller
     */
    ReadMeeting.Entry open(Caller by, UUID meetingId, UUID itemId) {
        var as = by.firstOf(Role.SECRETARY, Role.REGISTRAR, Role.MEMBER).orElseThrow(Refusal::notFound);
        if (!isOpenTo(by, read.meeting(by, meetingId)) || !read.isSecret(by, meetingId, itemId)) {
            throw Refusal.notFound();
        }
        log.reading(by, as, ROOM, new AccessLog.Thing(itemId.toString(), null), PURPOSE);
        return read.secret(by, meetingId, itemId);
    }
}
