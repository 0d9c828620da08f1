package se.kvalitetshjulet.agenda.governing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.board.BoardPart;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** The governing documents as they stand today. */
@ApplicationScoped
class ReadGoverning implements BoardPart {

    private final Store store;
    private final GoverningDocuments documents;
    private final InstantSource clock;

    ReadGoverning(Store store, GoverningDocuments documents, InstantSource clock) {
        this.store = store;
        this.documents = documents;
        this.clock = clock;
    }

    List<GoverningView> all(Tenant tenant) {
        return store.inTenant(tenant, tx -> all(tx, tenant));
    }

    GoverningView find(Tenant tenant, UUID documentId) {
        var versions = store.inTenant(tenant, tx -> documents.versions(tx, tenant, documentId));
        if (versions.isEmpty()) {
            throw Refusal.notFound();
        }
        return GoverningView.of(versions, SwedishTime.today(clock));
    }

    @Override
    public Part of(Handle tx, Tenant tenant) {
        var all = all(tx, tenant);
        long due = all.stream()
                .filter(document -> document.review() == GoverningDocument.Review.OVERDUE
                        || document.review() == GoverningDocument.Review.SOON)
                .count();
        var standing = due == 0
                ? Swedish.count(all.size(), "dokument", "dokument")
                : Swedish.count(due, "dokument", "dokument") + " ska ses över";
        return new Part(4, "Styrdokument", "styrdokument", standing);
    }

    private List<GoverningView> all(Handle tx, Tenant tenant) {
        var today = SwedishTime.today(clock);
        return documents.latest(tx, tenant).stream()
                .map(document -> GoverningView.of(List.of(document), today))
                .toList();
    }
}
