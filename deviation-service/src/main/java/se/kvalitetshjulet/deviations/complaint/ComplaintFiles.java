package se.kvalitetshjulet.deviations.complaint;

import jakarta.inject.Singleton;
import se.kvalitetshjulet.deviations.attachment.Holder;
import se.kvalitetshjulet.deviations.room.Part;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.Refusal;

/** A complaint as what files belong to. */
@Singleton
class ComplaintFiles {

    private final Complaints complaints;

    ComplaintFiles(Complaints complaints) {
        this.complaints = complaints;
    }

    Holder.Find of(String complaintId) {
        return (tx, caller) -> {
            var complaint = complaints.find(tx, caller, complaintId).orElseThrow(Refusal::notFound);
            return new Holder(
                    new ThingKey(caller.tenant(), complaintId),
                    Part.COMPLAINT,
                    complaint.unit(),
                    complaint.concludedOn() != null,
                    complaints.partOf(tx, caller, complaint).handles());
        };
    }
}
