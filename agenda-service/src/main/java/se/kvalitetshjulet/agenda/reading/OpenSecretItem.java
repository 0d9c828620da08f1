package se.kvalitetshjulet.agenda.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;
import se.kvalitetshjulet.agenda.ClosedPartLog;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.sitting.SecretItems;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Opens one item of the closed part for whoever may read it, after having written down that they did. */
@ApplicationScoped
class OpenSecretItem {

    private final Store store;
    private final ReadMeeting read;
    private final SecretItems items;
    private final ClosedPartLog log;

    OpenSecretItem(Store store, ReadMeeting read, SecretItems items, ClosedPartLog log) {
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
        if (!openTo(by, read.meeting(by, meetingId)).test(itemId) || !read.isSecret(by, meetingId, itemId)) {
            throw Refusal.notFound();
        }
        log.reading(by, itemId);
        return read.secret(by, meetingId, itemId);
    }
}
