package se.kvalitetshjulet.deviations.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.complaint.ComplaintConcluded;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;

/** Concludes a complaint. */
@ApplicationScoped
class ConcludeComplaint {

    private final ChangeThing change;
    private final Complaints complaints;

    ConcludeComplaint(ChangeThing change, Complaints complaints) {
        this.change = change;
        this.complaints = complaints;
    }

    ComplaintView conclude(Caller by, String complaintId, ComplaintStep step, @Nullable String ifMatch) {
        return change.change(by, complaintId, ifMatch, complaints.toTake(ComplaintWay.CONCLUDE), (tx, now, today) -> {
            ComplaintStep.refuseConcluded(now);
            return new ChangeThing.Change<>(
                    EventTypes.COMPLAINT_CONCLUDED,
                    new ComplaintConcluded(
                            complaintId, step.on(today), step.satisfied(), ComplaintStep.by(by), step.outcome()),
                    step.reason());
        });
    }
}
