package se.kvalitetshjulet.agenda.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Reads the objects of a board's feed. */
@ApplicationScoped
class ReadFeed {

    private final Store store;
    private final Published published;
    private final FeedChanges changes;
    private final FeedConfig config;

    ReadFeed(Store store, Published published, FeedChanges changes, FeedConfig config) {
        this.store = store;
        this.published = published;
        this.changes = changes;
        this.config = config;
    }

    /** @throws Refusal as for what is not there, when the board is none, publishes nothing, or has not published anything yet */
    void requirePublishing(Tenant tenant) {
        if (!config.isOf(tenant) || !store.inTenant(tenant, tx -> changes.isAny(tx, tenant))) {
            throw Refusal.notFound();
        }
    }

    Page<Object> list(Tenant tenant, FeedAddresses at, FeedList list, FeedFilter filter, Paging paging) {
        return store.inTenant(tenant, tx -> {
            var meetings = new HashMap<UUID, FeedObjects>();
            return changes.list(tx, tenant, list.kind(), filter, paging)
                    .map(change -> change.isDeleted()
                            ? FeedObjects.gone(at, list, change)
                            : meetings.computeIfAbsent(change.meetingId(), id -> objects(tx, tenant, at, id))
                                    .of(list, change, filter.omitsInternal()));
        });
    }

    /** One object, or what is left of it. */
    Object one(Tenant tenant, FeedAddresses at, FeedList list, UUID meetingId, UUID itemId) {
        return store.inTenant(tenant, tx -> {
            var change =
                    changes.find(tx, tenant, list.kind(), meetingId, itemId).orElseThrow(Refusal::notFound);
            return change.isDeleted()
                    ? FeedObjects.gone(at, list, change)
                    : objects(tx, tenant, at, meetingId).of(list, change, false);
        });
    }

    private FeedObjects objects(Handle tx, Tenant tenant, FeedAddresses at, UUID meetingId) {
        var meeting = published.meeting(tx, tenant, meetingId).orElseThrow();
        return new FeedObjects(at, meeting, changes.ofMeeting(tx, tenant, meetingId));
    }
}
