package se.kvalitetshjulet.decisions.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * One decision with all that may be read of it outside the person room.
 *
 * @param decision what the list says of it; its fields stand beside the others
 * @param feeExposure missing when the decision is not overdue
 */
public record DecisionView(
        @JsonUnwrapped DecisionSummary decision,
        @Nullable String decidedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Granted granted,
        @Nullable String sex,
        @Nullable Integer birthYear,
        @Nullable FeeView feeExposure,
        List<WaitView> waits,
        List<OfferView> offers,
        List<ExplanationView> explanations,
        @Nullable ClosingView closing,
        List<ConflictView> unusedEvents) {

    /** How much was granted. */
    public record Granted(BigDecimal quantity, String unit) {

        /** {@code 12,5 timmar per månad}. */
        public String inWords() {
            return Swedish.number(quantity) + " " + GrantedUnit.labelOf(unit);
        }
    }

    /**
     * A time somebody has waited, or waits.
     *
     * @param cause DECISION or INTERRUPTION: what started the clock
     * @param endedBy EXECUTED, RESUMED or CLOSED; missing while it runs
     * @param daysElapsed to its end, or to today
     * @param daysLeft missing when it has ended; negative when overdue
     */
    public record WaitView(
            String cause,
            String waitsFor,
            String waitsForLabel,
            LocalDate since,
            @Nullable LocalDate partlySince,
            LocalDate dueOn,
            @Nullable LocalDate endedOn,
            @Nullable String endedBy,
            long daysElapsed,
            @Nullable Long daysLeft,
            boolean overdue) {}

    /** An offered place or service. */
    public record OfferView(LocalDate offeredOn, String outcome, String outcomeLabel) {}

    /** Why it is late. */
    public record ExplanationView(
            LocalDate explainedOn,
            String reason,
            String reasonLabel,
            @Nullable String interimHelp) {}

    /** Why nothing remains to execute. */
    public record ClosingView(LocalDate closedOn, String cause, String causeLabel) {}

    /** An event that cannot be used for now. */
    public record ConflictView(String eventId, String source, Instant time, String reason, String sentence) {}
}
