package se.kvalitetshjulet.contracts.deviation;

import java.time.LocalDate;

/** A deviation is closed. */
public record DeviationClosed(String deviationId, LocalDate on) {}
