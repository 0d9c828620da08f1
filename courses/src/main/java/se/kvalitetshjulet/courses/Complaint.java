package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.complaint.ComplaintAnswered;
import se.kvalitetshjulet.contracts.complaint.ComplaintConcluded;
import se.kvalitetshjulet.contracts.complaint.ComplaintEscalated;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived;
import se.kvalitetshjulet.courses.Conflict.Reason;
import se.kvalitetshjulet.statute.WorkingDays;

/**
 * A complaint or an opinion as its events have it.
 *
 * @param answeredOn the first answer, which the local rule of days asks for
 * @param satisfied as last told; null while nobody knows
 * @param outcome as last told
 */
public record Complaint(
        ComplaintReceived received,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate escalatedOn,
        @Nullable LocalDate concludedOn,
        @Nullable Boolean satisfied,
        @Nullable String outcome) {

    /** Where it is in its course. */
    public enum Status {
        RECEIVED("inkommet"),
        ANSWERED("besvarat"),
        ESCALATED("hos klagomålsdelegationen"),
        CONCLUDED("avslutat");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The last day in time, by a local rule of days; a day off is moved to the next working day. */
    public static LocalDate answerDueOn(LocalDate receivedOn, int days) {
        return WorkingDays.onOrAfter(receivedOn.plusDays(days));
    }

    public Status status() {
        if (concludedOn != null) {
            return Status.CONCLUDED;
        }
        if (escalatedOn != null) {
            return Status.ESCALATED;
        }
        return answeredOn == null ? Status.RECEIVED : Status.ANSWERED;
    }

    Step<Complaint> answer(ComplaintAnswered answered) {
        return Step.unless(
                concludedOn != null,
                Reason.AFTER_CLOSING,
                new Complaint(
                        received,
                        answeredOn == null ? answered.on() : answeredOn,
                        escalatedOn,
                        null,
                        latest(answered.satisfied(), satisfied),
                        latest(answered.outcome(), outcome)));
    }

    Step<Complaint> escalate(ComplaintEscalated escalated) {
        if (concludedOn != null) {
            return Step.not(Reason.AFTER_CLOSING);
        }
        if (escalatedOn != null) {
            return Step.not(Reason.ALREADY_ESCALATED);
        }
        return Step.unless(
                answeredOn == null,
                Reason.NOT_ANSWERED,
                new Complaint(
                        received,
                        answeredOn,
                        escalated.on(),
                        null,
                        latest(escalated.satisfied(), satisfied),
                        latest(escalated.outcome(), outcome)));
    }

    /** Also without an answer: nobody can be answered who has not said who they are. */
    Step<Complaint> conclude(ComplaintConcluded concluded) {
        return Step.unless(
                concludedOn != null,
                Reason.ALREADY_CLOSED,
                new Complaint(
                        received,
                        answeredOn,
                        escalatedOn,
                        concluded.on(),
                        latest(concluded.satisfied(), satisfied),
                        latest(concluded.outcome(), outcome)));
    }

    private static <T> @Nullable T latest(@Nullable T told, @Nullable T before) {
        return told == null ? before : told;
    }
}
