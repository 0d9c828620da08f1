package se.kvalitetshjulet.decisions.reportable;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.QuarterStanding.ReportStatus;
import se.kvalitetshjulet.statute.course.Wait;

/**
 * What a recipient was last told of a wait.
 *
 * @param number the running number that the recipient knows it by
 * @param endedOn null when it had not ended
 */
public record Told(
        Quarter quarter,
        long number,
        ReportStatus status,
        LocalDate decidedOn,
        LocalDate from,
        @Nullable LocalDate endedOn) {

    /** Whether the recipient still waits to hear of the end. */
    public boolean isOpen() {
        return endedOn == null;
    }

    /** Whether the recipient has been told of just this end. */
    boolean saysOfTheEnd(ReportStatus now, LocalDate on) {
        return status == now && on.equals(endedOn);
    }

    /** Whether dates that the recipient was told are others now. */
    boolean differsFrom(LocalDate decided, Wait now) {
        return !decidedOn.equals(decided)
                || !from.equals(now.from())
                || endedOn != null && !endedOn.equals(now.endedOn().orElse(null));
    }
}
