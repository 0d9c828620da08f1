package se.kvalitetshjulet.deviations.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.complaint.ComplaintAnswered;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;

/** Answers a complaint: the unit first, the board's delegation when it has come to it. */
@ApplicationScoped
class AnswerComplaint {

    private final ChangeThing change;
    private final Complaints complaints;

    AnswerComplaint(ChangeThing change, Complaints complaints) {
        this.change = change;
        this.complaints = complaints;
    }

    ComplaintView answer(Caller by, String complaintId, ComplaintStep step, @Nullable String ifMatch) {
        return change.change(by, complaintId, ifMatch, complaints.toTake(ComplaintWay.ANSWER), (tx, now, today) -> {
            ComplaintStep.refuseConcluded(now);
            return new ChangeThing.Change<>(
                    EventTypes.COMPLAINT_ANSWERED,
                    new ComplaintAnswered(
                            complaintId, step.on(today), step.satisfied(), ComplaintStep.by(by), step.outcome()),
                    step.reason());
        });
    }
}
