package se.kvalitetshjulet.contracts;

import se.kvalitetshjulet.contracts.decision.ClockWarning;
import se.kvalitetshjulet.contracts.decision.DecisionClosed;
import se.kvalitetshjulet.contracts.decision.DecisionCorrected;
import se.kvalitetshjulet.contracts.decision.DecisionMade;
import se.kvalitetshjulet.contracts.decision.DelayExplained;
import se.kvalitetshjulet.contracts.decision.ExecutionInterrupted;
import se.kvalitetshjulet.contracts.decision.ExecutionResumed;
import se.kvalitetshjulet.contracts.decision.ExecutionStarted;
import se.kvalitetshjulet.contracts.decision.OfferRecorded;

sealed interface DecisionTypes permits EventTypes {

    EventType<DecisionMade> DECISION_MADE = type("decision.made", DecisionMade.class, "decisionId", "decidedOn");

    EventType<ExecutionStarted> DECISION_EXECUTION_STARTED =
            type("decision.execution-started", ExecutionStarted.class, "decisionId", "startedOn");

    EventType<ExecutionInterrupted> DECISION_EXECUTION_INTERRUPTED =
            type("decision.execution-interrupted", ExecutionInterrupted.class, "decisionId", "interruptedOn");

    EventType<ExecutionResumed> DECISION_EXECUTION_RESUMED =
            type("decision.execution-resumed", ExecutionResumed.class, "decisionId", "resumedOn");

    EventType<OfferRecorded> DECISION_OFFER_RECORDED =
            type("decision.offer-recorded", OfferRecorded.class, "decisionId", "offeredOn");

    EventType<DelayExplained> DECISION_DELAY_EXPLAINED =
            type("decision.delay-explained", DelayExplained.class, "decisionId", "explainedOn");

    EventType<DecisionClosed> DECISION_CLOSED = type("decision.closed", DecisionClosed.class, "decisionId", "closedOn");

    EventType<DecisionCorrected> DECISION_CORRECTED = type(
            "decision.corrected",
            DecisionCorrected.class,
            "decisionId",
            "correctedOn",
            "changes.decidedOn",
            "changes.startedOn",
            "changes.interruptedOn",
            "changes.resumedOn",
            "changes.offeredOn",
            "changes.explainedOn",
            "changes.closedOn");

    EventType<ClockWarning> DECISION_CLOCK_WARNING =
            EventType.of(Owner.DECISIONS, Direction.OUT, "decision.clock-warning", ClockWarning.class, "decisionId");

    private static <T> EventType<T> type(String name, Class<T> data, String subjectField, String... civilDates) {
        return EventType.of(Owner.DECISIONS, Direction.BOTH, name, data, subjectField, civilDates);
    }
}
