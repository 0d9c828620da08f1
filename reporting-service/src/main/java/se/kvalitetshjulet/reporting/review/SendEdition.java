package se.kvalitetshjulet.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.approval.ApprovalProblem;
import se.kvalitetshjulet.reporting.approval.Sent;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.edition.Approvals;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.report.Dispatch;
import se.kvalitetshjulet.statute.SwedishTime;

/** Marks that an adopted edition has been sent to one of its recipients. Nothing is sent from here. */
@ApplicationScoped
public class SendEdition {

    private final Store store;
    private final ReadReports reports;
    private final Approvals approvals;
    private final InstantSource clock;

    SendEdition(Store store, ReadReports reports, Approvals approvals, InstantSource clock) {
        this.store = store;
        this.reports = reports;
        this.approvals = approvals;
        this.clock = clock;
    }

    public void sent(Caller by, String reportId, String recipient, LocalDate sentOn, Sent.Way how) {
        store.useTenant(by.tenant(), tx -> {
            var edition = reports.oneIn(tx, by, reportId);
            var steps = approvals.steps(tx, edition);
            Refusal.throwIf(steps.send());
            refuseWrong(edition.dispatch(), recipient, sentOn);
            var sent = new Sent(recipient, sentOn, how, Who.of(by), clock.instant());
            if (!approvals.keep(tx, edition, sent)) {
                throw new Refusal(
                        ApprovalProblem.ALREADY_SENT,
                        "Den som har fått utgåvan står redan i listan. Välj en annan mottagare.");
            }
        });
    }

    private void refuseWrong(Dispatch dispatch, String recipient, LocalDate sentOn) {
        if (!dispatch.recipients().contains(recipient)) {
            throw Refusal.ofField(
                    "recipient",
                    "Välj någon som beslutet skickas till: " + String.join(", ", dispatch.recipients()) + ".");
        }
        if (sentOn.isBefore(dispatch.releasedOn())) {
            throw Refusal.ofField(
                    "sentOn",
                    "Utgåvan fick skickas först " + dispatch.releasedOn() + ", när protokollet var justerat.");
        }
        if (sentOn.isAfter(SwedishTime.today(clock))) {
            throw Refusal.ofField("sentOn", "Ange en dag som har varit, senast i dag.");
        }
    }
}
