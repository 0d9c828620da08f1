package se.kvalitetshjulet.contracts;

import se.kvalitetshjulet.contracts.complaint.ComplaintAnswered;
import se.kvalitetshjulet.contracts.complaint.ComplaintConcluded;
import se.kvalitetshjulet.contracts.complaint.ComplaintEscalated;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived;
import se.kvalitetshjulet.contracts.deviation.DeviationAssessed;
import se.kvalitetshjulet.contracts.deviation.DeviationClosed;
import se.kvalitetshjulet.contracts.deviation.DeviationMarkedDuplicate;
import se.kvalitetshjulet.contracts.deviation.DeviationReclassified;
import se.kvalitetshjulet.contracts.deviation.DeviationReopened;
import se.kvalitetshjulet.contracts.deviation.DeviationReported;
import se.kvalitetshjulet.contracts.measure.MeasureDecided;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp;

sealed interface DeviationTypes permits EventTypes {

    EventType<DeviationReported> DEVIATION_REPORTED = type(
            "deviation.reported", DeviationReported.class, "deviationId", "occurredOn", "discoveredOn", "reportedOn");

    EventType<DeviationAssessed> DEVIATION_ASSESSED =
            type("deviation.assessed", DeviationAssessed.class, "deviationId", "assessedOn");

    EventType<DeviationReclassified> DEVIATION_RECLASSIFIED =
            type("deviation.reclassified", DeviationReclassified.class, "deviationId", "reclassifiedOn");

    EventType<DeviationClosed> DEVIATION_CLOSED = type("deviation.closed", DeviationClosed.class, "deviationId", "on");

    EventType<DeviationReopened> DEVIATION_REOPENED =
            type("deviation.reopened", DeviationReopened.class, "deviationId", "on");

    EventType<DeviationMarkedDuplicate> DEVIATION_MARKED_DUPLICATE =
            type("deviation.marked-duplicate", DeviationMarkedDuplicate.class, "deviationId", "on");

    EventType<MeasureDecided> MEASURE_DECIDED = type("measure.decided", MeasureDecided.class, "measureId", "decidedOn");

    EventType<MeasureFollowedUp> MEASURE_FOLLOWED_UP =
            type("measure.followed-up", MeasureFollowedUp.class, "measureId", "followedUpOn");

    EventType<ComplaintReceived> COMPLAINT_RECEIVED =
            type("complaint.received", ComplaintReceived.class, "complaintId", "receivedOn");

    EventType<ComplaintAnswered> COMPLAINT_ANSWERED =
            type("complaint.answered", ComplaintAnswered.class, "complaintId", "on");

    EventType<ComplaintEscalated> COMPLAINT_ESCALATED =
            type("complaint.escalated", ComplaintEscalated.class, "complaintId", "on");

    EventType<ComplaintConcluded> COMPLAINT_CONCLUDED =
            type("complaint.concluded", ComplaintConcluded.class, "complaintId", "on");

    private static <T> EventType<T> type(String name, Class<T> data, String subjectField, String... civilDates) {
        return EventType.of(Owner.DEVIATIONS, Direction.BOTH, name, data, subjectField, civilDates);
    }
}
