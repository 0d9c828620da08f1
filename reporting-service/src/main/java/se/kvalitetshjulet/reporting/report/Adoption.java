package se.kvalitetshjulet.reporting.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What the board decided about an edition.
 *
 * @param outcome {@code APPROVED}, {@code NOTED}, {@code REMITTED} or {@code REJECTED}
 * @param paragraph § of the minutes
 */
public record Adoption(
        String outcome,
        String meetingId,
        String itemId,
        int paragraph,
        String registryNumber,
        LocalDate decidedOn,
        List<String> points) {

    public Adoption {
        points = List.copyOf(points);
    }
}
