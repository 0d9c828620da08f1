package se.kvalitetshjulet.decisions.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a list shows it. Fields are missing while {@code decision.made} has not come.
 *
 * @param statusLabel in Swedish, as every label
 * @param waitsFor NOT_EXECUTED, PARTLY or INTERRUPTION; missing when no clock runs
 * @param dueOn last day in time of the running clock that ends first
 * @param daysLeft to {@code dueOn} as seen today, negative when overdue
 * @param conflicts how many of its events cannot be used for now
 */
public record DecisionSummary(
        String decisionId,
        @Nullable String caseReference,
        String status,
        String statusLabel,
        @Nullable String legalBasis,
        @Nullable String legalBasisCitation,
        @Nullable String serviceType,
        @Nullable String serviceTypeLabel,
        @Nullable String area,
        @Nullable String areaLabel,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable LocalDate decidedOn,
        @Nullable String waitsFor,
        @Nullable LocalDate dueOn,
        @Nullable Long daysLeft,
        boolean overdue,
        @Nullable LocalDate executedOn,
        @Nullable LocalDate closedOn,
        int conflicts,
        long version) {}
