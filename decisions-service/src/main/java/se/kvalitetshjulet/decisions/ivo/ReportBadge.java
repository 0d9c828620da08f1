package se.kvalitetshjulet.decisions.ivo;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import se.kvalitetshjulet.decisions.reportable.Grounds;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * What is new about a report, as pages show it.
 *
 * @param kind the shape and colour
 */
public record ReportBadge(String kind, String text) {

    /** In a template {@code {report.badge}}. */
    @TemplateExtension
    static ReportBadge badge(IndividualReport report) {
        return new ReportBadge(
                switch (report.status()) {
                    case NEW -> "info";
                    case REPEATED -> "warning";
                    case EXECUTED -> "done";
                    case CLOSED -> "none";
                },
                report.statusLabel());
    }

    /** In a template {@code {report.lacks}}: {@code skäl och erbjudanden}. */
    @TemplateExtension
    static String lacks(IndividualReport report) {
        return Swedish.list(
                report.missing().stream().map(Grounds.Missing::label).toList());
    }

    /** In a template {@code {reports.lawInWords}}. */
    @TemplateExtension
    static String lawInWords(IndividualReports reports) {
        return Swedish.unbroken(Swedish.list(List.copyOf(reports.provisions())));
    }
}
