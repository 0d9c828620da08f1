package se.kvalitetshjulet.agenda.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.document.OpenDocument;
import se.kvalitetshjulet.kit.file.OpenedFile;
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
    private final OpenDocument open;
    private final FeedConfig config;

    ReadFeed(Store store, Published published, FeedChanges changes, OpenDocument open, FeedConfig config) {
        this.store = store;
        this.published = published;
        this.changes = changes;
        this.open = open;
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
                    .map(change -> Optional.of(change)
                            .filter(there -> !there.isDeleted())
                            .map(there ->
                                    meetings.computeIfAbsent(there.meetingId(), id -> objects(tx, tenant, at, id)))
                            .flatMap(objects -> objects.of(list, change, filter.omitsInternal()))
                            .orElseGet(() -> FeedObjects.gone(at, list, change)));
        });
    }

    /** One object, or what is left of it. */
    Object one(Tenant tenant, FeedAddresses at, FeedList list, UUID meetingId, UUID itemId) {
        return store.inTenant(tenant, tx -> {
            var change =
                    changes.find(tx, tenant, list.kind(), meetingId, itemId).orElseThrow(Refusal::notFound);
            return Optional.of(change)
                    .filter(there -> !there.isDeleted())
                    .flatMap(_ -> objects(tx, tenant, at, meetingId).of(list, change, false))
                    .orElseGet(() -> FeedObjects.gone(at, list, change));
        });
    }

    /** The content of a file that is published with the meeting. */
    OpenedFile content(Tenant tenant, UUID meetingId, UUID documentId) {
        return store.inTenant(
                tenant,
                tx -> published
                        .meeting(tx, tenant, meetingId)
                        .flatMap(meeting -> meeting.file(documentId))
                        .map(document -> open.open(tx, tenant, document))
                        .orElseThrow(Refusal::notFound));
    }

    private FeedObjects objects(Handle tx, Tenant tenant, FeedAddresses at, UUID meetingId) {
        var meeting = published.meeting(tx, tenant, meetingId).orElseThrow();
        return new FeedObjects(at, meeting, changes.ofMeeting(tx, tenant, meetingId));
    }
}
