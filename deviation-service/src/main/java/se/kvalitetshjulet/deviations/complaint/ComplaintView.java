package se.kvalitetshjulet.deviations.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived;
import se.kvalitetshjulet.courses.Complaint;

/**
 * A complaint or an opinion as it stands, without what was written.
 *
 * @param answerDueOn the last day to answer
 * @param overdue that day has passed without an answer
 * @param conflicts how many of its events do not count for now
 */
public record ComplaintView(
        String complaintId,
        Complaint.Status status,
        String statusLabel,
        ComplaintReceived.Kind kind,
        ComplaintReceived.Channel channel,
        String subject,
        @Nullable String subjectLabel,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String caseReference,
        LocalDate receivedOn,
        LocalDate answerDueOn,
        @Nullable LocalDate acknowledgedOn,
        boolean overdue,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate escalatedOn,
        @Nullable LocalDate concludedOn,
        @Nullable Boolean satisfied,
        @Nullable String outcome,
        @Nullable String outcomeLabel,
        @Nullable String handlerName,
        @Nullable String handlerTitle,
        int conflicts,
        long version) {}
