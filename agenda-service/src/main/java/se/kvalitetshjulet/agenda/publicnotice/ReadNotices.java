package se.kvalitetshjulet.agenda.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.TenantNames;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * The notice board. It belongs to everybody, so it asks nobody who they are. What has become secret or been erased since it was
 * posted stands there no more.
 */
@ApplicationScoped
public class ReadNotices {

    private final Store store;
    private final PublicNotices notices;
    private final Items items;
    private final TenantNames names;
    private final InstantSource clock;

    ReadNotices(Store store, PublicNotices notices, Items items, TenantNames names, InstantSource clock) {
        this.store = store;
        this.notices = notices;
        this.items = items;
        this.names = names;
        this.clock = clock;
    }

    /** What stands on the notice board now, the latest first. */
    public Page<PublicNoticeView> standing(Tenant tenant, Paging paging) {
        return store.inTenant(
                tenant, tx -> notices.standing(tx, tenant, paging).map(notice -> view(tx, tenant, notice)));
    }

    /** Those of a meeting, also those that have been taken down. */
    public List<PublicNoticeView> of(Tenant tenant, UUID meetingId) {
        return store.inTenant(
                tenant,
                tx -> notices.of(tx, tenant, meetingId).stream()
                        .map(notice -> view(tx, tenant, notice))
                        .toList());
    }

    /** One that stands there; what has been taken down does not exist for everybody. */
    public PublicNoticeView standing(Tenant tenant, UUID noticeId) {
        var found = find(tenant, noticeId);
        if (found.removedOn() != null) {
            throw Refusal.notFound();
        }
        return found;
    }

    /** A notice, standing or taken down. */
    public PublicNoticeView find(Tenant tenant, UUID noticeId) {
        return store.inTenant(
                tenant,
                tx -> notices.find(tx, tenant, noticeId)
                        .map(notice -> view(tx, tenant, notice))
                        .orElseThrow(Refusal::notFound));
    }

    private PublicNoticeView view(Handle tx, Tenant tenant, PublicNotice notice) {
        return PublicNoticeView.of(
                notice.now(items.agendaOf(tx, tenant, notice.meetingId())),
                names.municipalityOf(tenant),
                names.boardOf(tenant),
                SwedishTime.today(clock));
    }
}
