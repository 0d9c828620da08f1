package se.kvalitetshjulet.deviations.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.deviations.lexsarah.LexSarahReports;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Links a complaint to a deviation or a lex Sarah report that tells of the same, and shows what it is linked to. */
@ApplicationScoped
class LinkComplaint {

    private final Complaints complaints;
    private final EnterEvent enter;
    private final Sights sights;
    private final LexSarahReports reports;
    private final Store store;
    private final InstantSource clock;

    LinkComplaint(
            Complaints complaints,
            EnterEvent enter,
            Sights sights,
            LexSarahReports reports,
            Store store,
            InstantSource clock) {
        this.complaints = complaints;
        this.enter = enter;
        this.sights = sights;
        this.reports = reports;
        this.store = store;
        this.clock = clock;
    }

    ComplaintView link(Caller by, String complaintId, ComplaintLink.NewLink wanted, @Nullable String ifMatch) {
        return store.inTenant(by.tenant(), tx -> {
            complaints.toTake(ComplaintWay.LINK).find(tx, by, complaintId).orElseThrow(Refusal::notFound);
            enter.lock(tx, by.tenant(), complaintId, ifMatch);
            if (!sees(tx, by, wanted.kind(), wanted.id())) {
                throw Refusal.ofField("id", "Den finns inte här.");
            }
            note(tx, by, complaintId, wanted);
            return complaints.find(tx, by, complaintId).orElseThrow();
        });
    }

    /** What has been erased meanwhile is left out, and so is what the caller may not know of. */
    List<ComplaintLink> of(Handle tx, Caller caller, String complaintId) {
        return tx
                .createQuery("""
                        select l.kind, l.id, l.linked_at, l.linked_by_name
                        from complaint_link l join concern c using (municipality, board, kind, id)
                        where municipality = :municipality and board = :board and l.complaint_id = :complaint
                        order by l.linked_at, l.id
                        """)
                .bindMethods(caller.tenant())
                .bind("complaint", complaintId)
                .map((row, context) -> {
                    var kind = ComplaintLink.Kind.valueOf(row.getString(1));
                    return new ComplaintLink(
                            kind,
                            kind.label(),
                            row.getString(2),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getString(4));
                })
                .list()
                .stream()
                .filter(link -> sees(tx, caller, link.kind(), link.id()))
                .toList();
    }

    /** A lex Sarah report is known to those who handle it, and a complaint that leads to one may be open to others. */
    private boolean sees(Handle tx, Caller caller, ComplaintLink.Kind kind, String id) {
        return switch (kind) {
            case DEVIATION ->
                Rows.count(
                                tx,
                                "concern",
                                Narrowing.to(
                                                caller.tenant(),
                                                sights.of(tx, caller, Sights.HANDLERS),
                                                "concern.id",
                                                "unit")
                                        .equal("kind", kind)
                                        .equal("id", id))
                        > 0;
            case LEX_SARAH -> reports.find(tx, caller, id).isPresent();
        };
    }

    private void note(Handle tx, Caller by, String complaintId, ComplaintLink.NewLink wanted) {
        tx.createUpdate("""
                        insert into complaint_link (municipality, board, complaint_id, kind, id, linked_at, linked_by,
                          linked_by_name)
                        values (:municipality, :board, :complaint, :kind, :id, :at, :by, :byName) on conflict do nothing
                        """)
                .bindMethods(by.tenant())
                .bind("complaint", complaintId)
                .bind("kind", wanted.kind().name())
                .bind("id", wanted.id())
                .bind("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .bind("by", by.subject())
                .bind("byName", by.name())
                .execute();
    }
}
