package se.kvalitetshjulet.reporting.edition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.kvalitetshjulet.reporting.approval.Approval;
import se.kvalitetshjulet.reporting.report.Report;

/**
 * A report as the API gives it: what it says, how far it has come, and where to go on. Only what it says is hashed and issued.
 *
 * @param links addresses by name; {@code {figureId}} in one stands for the id of any of its figures
 */
@Schema(name = "ReportView")
public record ReportView(@JsonUnwrapped Report report, Approval approval, SortedMap<String, String> links) {

    public static ReportView of(Report report, Approval approval) {
        String here = "/reporting/v1/" + report.tenant().path() + "/reports/" + report.reportId();
        return new ReportView(
                report,
                approval,
                new TreeMap<>(Map.of(
                        "self", here,
                        "figure", here + "/figures/{figureId}",
                        "sources", here + "/figures/{figureId}/sources",
                        "editions", here + "/editions",
                        "checklist", here + "/checklist",
                        "history", here + "/history")));
    }
}
