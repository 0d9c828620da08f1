package se.kvalitetshjulet.contracts.lexsarah;

import java.time.LocalDate;

/** The board is asked to notify IVO, or to find that the measures suffice. */
public record BoardDecisionRequested(String reportId, LocalDate requestedOn, String proposal) {}
