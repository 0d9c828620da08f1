package se.kvalitetshjulet.deviations.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.complaint.ComplaintEscalated;
import se.kvalitetshjulet.contracts.complaint.Instance;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;

/** Takes a complaint that has been answered, but not to satisfaction, to the board's delegation. */
@ApplicationScoped
class EscalateComplaint {

    private final ChangeThing change;
    private final Complaints complaints;

    EscalateComplaint(ChangeThing change, Complaints complaints) {
        this.change = change;
        this.complaints = complaints;
    }

    ComplaintView escalate(Caller by, String complaintId, ComplaintStep step, @Nullable String ifMatch) {
        return change.change(by, complaintId, ifMatch, complaints.toTake(ComplaintWay.ESCALATE), (tx, now, today) -> {
            ComplaintStep.refuseConcluded(now);
            return new ChangeThing.Change<>(
                    EventTypes.COMPLAINT_ESCALATED,
                    new ComplaintEscalated(
                            complaintId, step.on(today), step.satisfied(), Instance.DELEGATION, step.outcome()),
                    step.reason());
        });
    }
}
