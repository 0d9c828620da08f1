package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.contracts.complaint.ComplaintAnswered;
import se.kvalitetshjulet.contracts.complaint.ComplaintConcluded;
import se.kvalitetshjulet.contracts.complaint.ComplaintEscalated;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived;

/** Received, answered by the unit, perhaps escalated to the board's delegation and answered there, concluded. */
public final class ComplaintRules implements Rules<Complaint> {

    @Override
    public Class<?> beginning() {
        return ComplaintReceived.class;
    }

    @Override
    public List<Class<?>> facts() {
        return List.of(ComplaintAnswered.class, ComplaintEscalated.class, ComplaintConcluded.class);
    }

    @Override
    public Complaint begin(Told beginning) {
        return new Complaint((ComplaintReceived) beginning.data(), null, null, null, null, null);
    }

    @Override
    public LocalDate begunOn(Complaint complaint) {
        return complaint.received().receivedOn();
    }

    @Override
    public Step<Complaint> then(Complaint complaint, Told fact) {
        return switch (fact.data()) {
            case ComplaintAnswered answered -> complaint.answer(answered);
            case ComplaintEscalated escalated -> complaint.escalate(escalated);
            case ComplaintConcluded concluded -> complaint.conclude(concluded);
            default ->
                throw new IllegalArgumentException(
                        "not of a complaint: " + fact.data().getClass());
        };
    }
}
