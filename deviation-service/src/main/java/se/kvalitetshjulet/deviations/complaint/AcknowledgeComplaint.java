package se.kvalitetshjulet.deviations.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Notes that whoever complained has been told that the complaint came in. */
@ApplicationScoped
class AcknowledgeComplaint {

    private final Complaints complaints;
    private final EnterEvent enter;
    private final Store store;
    private final InstantSource clock;

    AcknowledgeComplaint(Complaints complaints, EnterEvent enter, Store store, InstantSource clock) {
        this.complaints = complaints;
        this.enter = enter;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A receipt.
     *
     * @param on when it was sent; null is today
     */
    record Receipt(@Nullable LocalDate on) {}

    ComplaintView acknowledge(Caller by, String complaintId, Receipt receipt, @Nullable String ifMatch) {
        return store.inTenant(by.tenant(), tx -> {
            var now = complaints.find(tx, by, complaintId).orElseThrow(Refusal::notFound);
            enter.lock(tx, by.tenant(), complaintId, ifMatch);
            ComplaintStep.refuseConcluded(now);
            var today = SwedishTime.today(clock);
            var on = receipt.on() == null ? today : receipt.on();
            if (on.isBefore(now.receivedOn()) || on.isAfter(today)) {
                throw Refusal.ofField(
                        "on", "Bekräftelsen kan ha skickats från den dag då klagomålet kom in till i dag.");
            }
            note(tx, by, complaintId, on);
            return complaints.find(tx, by, complaintId).orElseThrow();
        });
    }

    private void note(Handle tx, Caller by, String complaintId, LocalDate on) {
        int noted = tx.createUpdate("""
                        insert into complaint_receipt (municipality, board, complaint_id, acknowledged_on, noted_at, noted_by,
                          noted_by_name)
                        values (:municipality, :board, :complaint, :on, :at, :by, :byName) on conflict do nothing
                        """)
                .bindMethods(by.tenant())
                .bind("complaint", complaintId)
                .bind("on", on)
                .bind("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .bind("by", by.subject())
                .bind("byName", by.name())
                .execute();
        if (noted == 0) {
            throw new Refusal(
                    DeviationProblem.ALREADY_ACKNOWLEDGED, "Det är redan noterat att mottagandet är bekräftat.");
        }
    }
}
