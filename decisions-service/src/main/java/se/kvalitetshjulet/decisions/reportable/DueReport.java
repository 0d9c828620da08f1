package se.kvalitetshjulet.decisions.reportable;

import java.time.LocalDate;
import se.kvalitetshjulet.statute.course.QuarterStanding.Group;
import se.kvalitetshjulet.statute.course.QuarterStanding.ReportStatus;
import se.kvalitetshjulet.statute.course.Wait;

/**
 * A report that a quarter's set holds.
 *
 * @param waited as of the last day of the quarter
 * @param daysElapsed to the end of the wait, else to the last day of the quarter
 * @param corrected whether the recipient was told other dates before
 * @param dueAtOnce whether it tells that what was reported as not executed is so now (16 kap. 6 g § SoL 2001:453, 34 kap.
 *     2 § SoL 2025:400, 28 g § LSS), which does not wait for a quarter to end
 */
public record DueReport(
        Wait waited, Group group, ReportStatus status, long daysElapsed, boolean corrected, boolean dueAtOnce) {

    public LocalDate from() {
        return waited.from();
    }
}
