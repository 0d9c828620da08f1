package se.kvalitetshjulet.deviations.lexsarah;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.courses.LexSarahCase;

/**
 * A lex Sarah report as it stands, without what was written about it.
 *
 * @param deviationId the deviation that it began as
 * @param outcome what the investigation found
 * @param proposal what the board was asked
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
        @Nullable LocalDate occurredOn,
        LocalDate reportedOn,
        @Nullable String deviationId,
        @Nullable LocalDate investigationOpenedOn,
        LexSarahAssessed.@Nullable Outcome outcome,
        @Nullable String outcomeLabel,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate requestedOn,
        @Nullable String proposal,
        @Nullable String proposalLabel,
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
        long version) {}
