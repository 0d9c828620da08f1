package se.kvalitetshjulet.contracts.lexsarah;

import java.time.LocalDate;

/** The investigation of a lex Sarah report has been opened. */
public record InvestigationOpened(String reportId, LocalDate openedOn) {}
