package se.kvalitetshjulet.contracts.decision;

import java.time.LocalDate;

/** A decision is closed for another reason than execution. */
public record DecisionClosed(String decisionId, LocalDate closedOn, Cause cause) {

    public enum Cause {
        WITHDRAWN,
        DECEASED,
        NEED_CEASED,
        MOVED,
        REPLACED,
        OTHER
    }
}
