package se.kvalitetshjulet.contracts.decision;

import java.time.LocalDate;

/** A started service has stopped (avbrott i verkställighet). */
public record ExecutionInterrupted(String decisionId, LocalDate interruptedOn, String reason) {}
