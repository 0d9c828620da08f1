package se.kvalitetshjulet.decisions.ivo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.person.ReadIdentities.Identity;
import se.kvalitetshjulet.decisions.reportable.Grounds.Missing;
import se.kvalitetshjulet.statute.course.QuarterStanding.ReportStatus;

/**
 * What one recipient is told for one quarter of one decision that has not been executed, or of one interruption.
 *
 * @param number the recipient's running number, the same in every quarter; final when the report is sent
 * @param decisionId missing in what the auditors get
 * @param caseReference missing in what the auditors get
 * @param identity only in IVO's, for those who may see it and have said why; never kept with the report
 * @param partlySince the day a part was executed, when the missing part is what is reported
 * @param group letter of the group of the quarterly report, a to d
 * @param executedOn the day of execution, or on which an interrupted service was resumed
 * @param daysElapsed to the end, or to the quarter's last day
 * @param missing what the report is to say and does not
 * @param corrected whether the recipient was told other dates before
 * @param dueAtOnce whether the recipient is to be told without waiting for the quarter's end
 * @param provision which obliges to report, as in force on the quarter's last day
 */
public record IndividualReport(
        long number,
        @Nullable String decisionId,
        @Nullable String caseReference,
        @Nullable Identity identity,
        Kind kind,
        String kindLabel,
        @Nullable LocalDate partlySince,
        String group,
        ReportStatus status,
        String statusLabel,
        LocalDate decidedOn,
        @Nullable LocalDate interruptedOn,
        String serviceType,
        String serviceTypeLabel,
        String legalBasis,
        String legalBasisCitation,
        @Nullable String delayReason,
        @Nullable String delayReasonLabel,
        @Nullable String interimHelp,
        List<Offer> offers,
        String unit,
        String unitName,
        long daysElapsed,
        @Nullable LocalDate executedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closingCause,
        @Nullable String closingCauseLabel,
        List<Missing> missing,
        boolean corrected,
        boolean dueAtOnce,
        String provision) {

    /** What the report is about. */
    public enum Kind {
        NOT_EXECUTED,
        INTERRUPTION
    }

    /** An offered place or service. */
    public record Offer(LocalDate offeredOn, String outcome, String outcomeLabel) {}

    boolean isStillWaiting() {
        return status == ReportStatus.NEW || status == ReportStatus.REPEATED;
    }

    /** The day the wait began. */
    LocalDate from() {
        return interruptedOn == null ? decidedOn : interruptedOn;
    }

    /** The day the wait ended; null while it runs. */
    @Nullable
    LocalDate endedOn() {
        return executedOn == null ? closedOn : executedOn;
    }

    IndividualReport about(@Nullable Identity person) {
        return new IndividualReport(
                number,
                decisionId,
                caseReference,
                person,
                kind,
                kindLabel,
                partlySince,
                group,
                status,
                statusLabel,
                decidedOn,
                interruptedOn,
                serviceType,
                serviceTypeLabel,
                legalBasis,
                legalBasisCitation,
                delayReason,
                delayReasonLabel,
                interimHelp,
                offers,
                unit,
                unitName,
                daysElapsed,
                executedOn,
                closedOn,
                closingCause,
                closingCauseLabel,
                missing,
                corrected,
                dueAtOnce,
                provision);
    }
}
