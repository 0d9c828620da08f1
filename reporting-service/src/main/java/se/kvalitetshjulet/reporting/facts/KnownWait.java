package se.kvalitetshjulet.reporting.facts;

import java.time.LocalDate;
import se.kvalitetshjulet.statute.course.Wait;

/**
 * A clock, with what the statistics break its decision down by.
 *
 * @param waited without the events that opened and ended it, which no report tells of
 */
public record KnownWait(
        String decisionId,
        LocalDate decidedOn,
        String legalBasis,
        String serviceType,
        String area,
        String unit,
        String sex,
        Wait waited) {}
