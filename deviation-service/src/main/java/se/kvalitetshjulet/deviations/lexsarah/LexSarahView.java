package se.kvalitetshjulet.deviations.lexsarah;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.courses.LexSarahCase;

/**
 * A lex Sarah report as it stands, without what was written about it.
 *
 * @param legalBasisCitation the duty to report; missing for a code that the law does not know
 * @param deviationId the deviation that it began as
 * @param immediateActionTaken whether somebody has written down what was done at once
 * @param investigator the name of whoever is appointed to investigate it
 * @param proposedOn the day of the investigator's latest proposal
 * @param outcome what the investigation found
 * @param proposal what the board was asked
 * @param secret whether the board was asked to take it up as a secret item
 * @param boardAnswer what the board has said the latest time
 * @param decidedOutcome what the decision found; a code
 * @param investigationDueOn the last day to send the investigation to IVO; missing when there is nothing to send
 * @param investigationOverdue that day has passed
 * @param conflicts how many of its events do not count for now
 */
public record LexSarahView(
        String reportId,
        LexSarahCase.Status status,
        String statusLabel,
        String unit,
        @Nullable String unitName,
        String legalBasis,
        @Nullable String legalBasisCitation,
        @Nullable LocalDate occurredOn,
        LocalDate reportedOn,
        @Nullable String deviationId,
        boolean immediateActionTaken,
        @Nullable LocalDate investigationOpenedOn,
        @Nullable String investigator,
        LexSarahAssessed.@Nullable Outcome outcome,
        @Nullable String outcomeLabel,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate proposedOn,
        @Nullable LocalDate requestedOn,
        @Nullable String proposal,
        @Nullable String proposalLabel,
        @Nullable Boolean secret,
        @Nullable BoardAnswer boardAnswer,
        @Nullable LocalDate decidedOn,
        LexSarahDecided.@Nullable DecidedBy decidedBy,
        @Nullable String decidedOutcome,
        @Nullable Boolean notifyIvo,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate investigationDueOn,
        boolean investigationOverdue,
        @Nullable LocalDate investigationSentOn,
        @Nullable LocalDate ivoDecidedOn,
        @Nullable String ivoResult,
        @Nullable LocalDate closedOn,
        int conflicts,
        long version) {

    /** What was found is serious, so that the law wants IVO notified. */
    boolean foundSerious() {
        return outcome == LexSarahAssessed.Outcome.SERIOUS_MISCONDUCT
                || outcome == LexSarahAssessed.Outcome.SERIOUS_RISK;
    }

    @JsonIgnore
    public boolean isReturned() {
        return boardAnswer != null && boardAnswer.returned();
    }

    @JsonIgnore
    public boolean isToBeNotified() {
        return Boolean.TRUE.equals(notifyIvo);
    }
}
