package se.kvalitetshjulet.decisions.reportable;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.QuarterStanding.Group;
import se.kvalitetshjulet.statute.course.QuarterStanding.ReportStatus;
import se.kvalitetshjulet.statute.course.QuarterlyReporting;
import se.kvalitetshjulet.statute.course.Wait;

/**
 * Says whether a wait is in a quarter's set, and as what. The statute says what was reportable on the quarter's last day;
 * what was sent before says whether that is news.
 *
 * <p>So that later facts show as the next report's, the set also holds what an earlier set would have held had it been
 * known then: a reported wait that turns out to have ended before the quarter began, and one that a quarter already sent
 * was to hold and did not.
 */
public final class ReportRule {

    private ReportRule() {}

    /**
     * The report, or empty when the quarter has none of this wait.
     *
     * @param wait as it is known now
     * @param last what the recipient was told in the quarters before; null when nothing
     * @param sent the quarters before
     */
    public static Optional<DueReport> of(
            LocalDate decidedOn, Wait wait, Quarter quarter, @Nullable Told last, SentQuarters sent) {
        return wait.asOf(quarter.lastDay())
                .flatMap(then -> status(then, quarter, last, sent)
                        .map(status -> new DueReport(
                                then,
                                group(then),
                                status,
                                then.daysElapsedAt(quarter.lastDay()),
                                last != null && last.differsFrom(decidedOn, then),
                                status == ReportStatus.EXECUTED && last != null && last.isOpen())));
    }

    /** Whether a wait that the recipient believes to run has been executed: they are to be told at once. */
    public static boolean isExecutedUntold(Wait wait, @Nullable Told last) {
        return last != null && last.isOpen() && !wait.isOpen() && group(wait) == Group.EXECUTED;
    }

    private static Optional<ReportStatus> status(Wait then, Quarter quarter, @Nullable Told last, SentQuarters sent) {
        var reportable = QuarterlyReporting.standing(then, quarter).isPresent();
        return then.endedOn()
                .map(end -> ended(then, end, reportable, last, sent))
                .orElseGet(() -> reportable
                        ? Optional.of(last == null ? ReportStatus.NEW : ReportStatus.REPEATED)
                        : Optional.empty());
    }

    private static Optional<ReportStatus> ended(
            Wait then, LocalDate end, boolean reportable, @Nullable Told last, SentQuarters sent) {
        var status = group(then) == Group.CLOSED ? ReportStatus.CLOSED : ReportStatus.EXECUTED;
        var isNews = last == null
                ? reportable || then.isOverdueAt(end) && sent.havePassed(end)
                : !last.saysOfTheEnd(status, end);
        return isNews ? Optional.of(status) : Optional.empty();
    }

    private static Group group(Wait wait) {
        return wait.endedBy()
                .map(by -> by == Wait.EndedBy.CLOSED ? Group.CLOSED : Group.EXECUTED)
                .orElse(wait.cause() == Wait.Cause.INTERRUPTION ? Group.INTERRUPTED : Group.NOT_EXECUTED);
    }
}
