package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.reporting.report.Report;

/** Answers with a report as it stands; a draft with its version. */
@ApplicationScoped
public class ReportAnswers {

    private final ReadReports reports;
    private final Approvals approvals;

    ReportAnswers(ReadReports reports, Approvals approvals) {
        this.reports = reports;
        this.approvals = approvals;
    }

    public Response with(Caller caller, String reportId) {
        // Read first: whoever changes it meanwhile makes this version an old one, and never what is shown.
        Optional<Long> version = reports.draftVersion(caller, reportId);
        Report report = reports.one(caller, reportId);
        Response.ResponseBuilder answer = Response.ok(view(caller, report));
        if (report.edition() == null) {
            version.ifPresent(number -> answer.tag(Versions.tagOf(number)));
        }
        return answer.build();
    }

    ReportView view(Caller caller, Report report) {
        return ReportView.of(report, approvals.of(caller, report));
    }
}
