package se.kvalitetshjulet.decisions.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A running clock of a decision.
 *
 * @param waitsFor NOT_EXECUTED, PARTLY or INTERRUPTION
 * @param since day the clock started
 * @param dueOn last day in time
 * @param daysLeft negative when overdue
 * @param specialFee what a court may impose when it takes unreasonably long
 */
public record Deadline(
        String decisionId,
        @Nullable String caseReference,
        String serviceType,
        String serviceTypeLabel,
        String area,
        String areaLabel,
        String unit,
        String unitName,
        String legalBasis,
        String legalBasisCitation,
        LocalDate decidedOn,
        String waitsFor,
        String waitsForLabel,
        LocalDate since,
        LocalDate dueOn,
        long daysElapsed,
        long daysLeft,
        boolean overdue,
        @Nullable String delayReason,
        @Nullable String delayReasonLabel,
        Fee specialFee) {

    /** The range of the special fee in SEK, and as it is printed. */
    public record Fee(long lowestSek, long highestSek, String inWords) {}
}
