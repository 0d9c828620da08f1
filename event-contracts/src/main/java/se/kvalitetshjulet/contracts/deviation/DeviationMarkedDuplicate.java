package se.kvalitetshjulet.contracts.deviation;

import java.time.LocalDate;

/** A deviation tells of the same event as another. */
public record DeviationMarkedDuplicate(String deviationId, LocalDate on, String duplicateOf) {}
