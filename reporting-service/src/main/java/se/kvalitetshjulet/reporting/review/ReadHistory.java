package se.kvalitetshjulet.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.reporting.edition.Approvals;
import se.kvalitetshjulet.reporting.edition.ReadReports;

/** Shows what has been done with the reports of a kind and period, to those who may read its drafts. */
@ApplicationScoped
public class ReadHistory {

    private final ReadReports reports;
    private final Approvals approvals;

    ReadHistory(ReadReports reports, Approvals approvals) {
        this.reports = reports;
        this.approvals = approvals;
    }

    /** The last first. */
    public List<HistoryLine> of(Caller caller, String reportId) {
        var report = reports.one(caller, reportId);
        if (!reports.maySeeDraft(caller, report.kind())) {
            throw Refusal.notFound();
        }
        return approvals.historyOf(report).stream().map(HistoryLine::of).toList();
    }
}
