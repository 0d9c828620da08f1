package se.kvalitetshjulet.deviations.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.courses.Inspection;

/**
 * An inspection as it stands, without what was written about it.
 *
 * @param changedOn the day of the latest step
 * @param dueOn when IVO is to have what it last asked for; missing when nothing is asked for
 * @param overdue that day has passed
 * @param decidedOn the latest decision
 * @param conflicts how many of its events do not count for now
 */
public record InspectionView(
        String inspectionId,
        Inspection.Status status,
        String statusLabel,
        String unit,
        String unitName,
        LocalDate openedOn,
        LocalDate changedOn,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate decidedOn,
        @Nullable String result,
        @Nullable String resultLabel,
        int conflicts,
        long version) {}
