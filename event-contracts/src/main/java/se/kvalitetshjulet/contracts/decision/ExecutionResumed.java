package se.kvalitetshjulet.contracts.decision;

import java.time.LocalDate;

/** An interrupted service is given again. */
public record ExecutionResumed(String decisionId, LocalDate resumedOn) {}
