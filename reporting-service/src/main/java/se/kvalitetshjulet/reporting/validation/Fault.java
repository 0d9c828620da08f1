package se.kvalitetshjulet.reporting.validation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param where in words that everybody who may read the draft may see: no count, and not which decision
 * @param found what was found there, with its numbers or days; null when there is nothing more to say
 * @param figureId the figure that it is about; null for none
 * @param decisionId the decision that it is about; null for none
 */
public record Fault(
        String where,
        @Nullable String found,
        @Nullable String figureId,
        @Nullable String decisionId) {

    static Fault ofFigure(String where, String found, @Nullable String figureId) {
        return new Fault(where, found, figureId, null);
    }

    static Fault ofDecision(String where, @Nullable String found, String decisionId) {
        return new Fault(where, found, null, decisionId);
    }

    static Fault of(String where, @Nullable String found) {
        return new Fault(where, found, null, null);
    }

    /** For those who may not see small counts, nor which decisions there are. */
    public Fault withoutCounts() {
        return new Fault(where, null, figureId, null);
    }

    /** To be kept: what is about a single decision is not, since it would outlive the decision. */
    public Fault withoutDecision() {
        return decisionId == null ? this : of(where, null);
    }
}
