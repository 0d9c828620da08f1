package se.kvalitetshjulet.agenda.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Opens one item of the closed part for whoever may read it, after having written down that they did. */
@ApplicationScoped
class OpenSecretItem {

    private static final String ROOM = "closed-part";
    private static final String PURPOSE = "MEETING";

    private final ReadMeeting read;
    private final AccessLog log;

    OpenSecretItem(ReadMeeting read, AccessLog log) {
        this.read = read;
        this.log = log;
    }

    boolean isOpenTo(Caller by) {
        return Secrecy.isOpenTo(by);
    }

    /**
     * @throws Refusal as for what is not there, also when it is not for the caller
     */
    ReadMeeting.Entry open(Caller by, UUID meetingId, UUID itemId) {
        var as = by.firstOf(Role.SECRETARY, Role.REGISTRAR, Role.MEMBER).orElseThrow(Refusal::notFound);
        if (!isOpenTo(by) || !read.isSecret(by, meetingId, itemId)) {
            throw Refusal.notFound();
        }
        log.reading(by, as, ROOM, new AccessLog.Thing(itemId.toString(), null), PURPOSE);
        return read.secret(by, meetingId, itemId);
    }
}
