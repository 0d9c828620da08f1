package se.kvalitetshjulet.statute.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.QuarterStanding.Group;
import se.kvalitetshjulet.statute.course.QuarterStanding.ReportStatus;

/**
 * Says which waits a quarter's report holds, and in which group: (a) not executed and overdue on the last day, (b)
 * interrupted and overdue, (c) overdue and executed during the quarter, (d) overdue and closed for another reason during
 * it. What ended in time, or before the quarter, is in none.
 *
 * <p>All is seen from the evening of the last day; what has happened since changes nothing. "Earlier reported" is a
 * function of the course too: it was overdue on the last day of the quarter before, and so had to be reported. Hence a
 * fact that comes late can make a decision "repeated" that no issued edition has held.
 */
public final class QuarterlyReporting {

    private QuarterlyReporting() {}

    /** In the order the waits began; empty when the decision has nothing to report. */
    public static List<QuarterStanding> standings(Course course, Quarter quarter) {
        return course.waits().stream()
                .flatMap(wait -> standing(wait, quarter).stream())
                .toList();
    }

    public static Optional<QuarterStanding> standing(Wait wait, Quarter quarter) {
        return wait.asOf(quarter.lastDay())
                .filter(then -> then.endedOn()
                        .map(end -> !end.isBefore(quarter.firstDay()))
                        .orElse(true))
                .filter(then -> then.isOverdueAt(quarter.lastDay()))
                .map(then -> standingOfOverdue(then, quarter));
    }

    private static QuarterStanding standingOfOverdue(Wait wait, Quarter quarter) {
        boolean earlierReported = wait.isOverdueAt(quarter.previous().lastDay());
        Group group = group(wait);
        LocalDate countedTo = wait.endedOn().orElse(quarter.lastDay());
        return new QuarterStanding(
                wait,
                quarter,
                group,
                status(group, earlierReported),
                countedTo,
                wait.daysElapsedAt(countedTo),
                earlierReported);
    }

    private static Group group(Wait wait) {
        if (wait.isOpen()) {
            return wait.cause() == Wait.Cause.INTERRUPTION ? Group.INTERRUPTED : Group.NOT_EXECUTED;
        }
        return wait.end().by() == Wait.EndedBy.CLOSED ? Group.CLOSED : Group.EXECUTED;
    }

    private static ReportStatus status(Group group, boolean earlierReported) {
        return switch (group) {
            case NOT_EXECUTED, INTERRUPTED -> earlierReported ? ReportStatus.REPEATED : ReportStatus.NEW;
            case EXECUTED -> ReportStatus.EXECUTED;
            case CLOSED -> ReportStatus.CLOSED;
        };
    }
}
