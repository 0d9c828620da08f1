package se.kvalitetshjulet.contracts.deviation;

import java.time.LocalDate;

/** A closed deviation is open again. */
public record DeviationReopened(String deviationId, LocalDate on) {}
