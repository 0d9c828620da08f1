package se.kvalitetshjulet.decisions.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.FeeView;

/**
 * A running clock of a decision.
 *
 * @param waitsFor NOT_EXECUTED, PARTLY or INTERRUPTION
 * @param since day the clock started
 * @param dueOn last day in time
 * @param daysLeft negative when overdue
 * @param specialFee what a court may impose when it takes unreasonably long
 * @param feeExposure the same, with the days late; missing when not overdue
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
        Fee specialFee,
        @Nullable FeeView feeExposure) {

    /** The range of the special fee in SEK, and as it is printed. */
    public record Fee(long lowestSek, long highestSek, String inWords) {}
}
