package se.kvalitetshjulet.contracts.decision;

import java.time.LocalDate;

/** The three months of a decision, or of an interruption, are about to run out. */
public record ClockWarning(String decisionId, LocalDate dueOn, int daysLeft) {}
