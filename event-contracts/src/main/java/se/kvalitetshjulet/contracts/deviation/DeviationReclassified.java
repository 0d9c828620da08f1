package se.kvalitetshjulet.contracts.deviation;

import java.time.LocalDate;

/** A deviation has been moved to another area. */
public record DeviationReclassified(String deviationId, String area, LocalDate reclassifiedOn, String reason) {}
