package se.kvalitetshjulet.decisions.ivo;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.paper.PaperTemplate;
import se.kvalitetshjulet.kit.paper.PdfWriter;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.kit.web.TenantNames;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.SwedishTime;

/** The reports on paper: a list of them, and then each on its own. */
@Singleton
class IndividualReportPdf {

    private final TenantNames names;
    private final PdfWriter writer;
    private final PaperTemplate template = PaperTemplate.of("/ivo/reports.html");

    IndividualReportPdf(TenantNames names, PdfWriter writer) {
        this.names = names;
        this.writer = writer;
    }

    /** A line of what is told of a report. */
    record Fact(String label, String text) {}

    /**
     * One report on its own, without what is not known of it.
     *
     * @param lacks what it is to say and does not; null when it says all
     */
    record Told(
            IndividualReport report,
            List<Fact> facts,
            @Nullable String lacks) {}

    byte[] of(Tenant tenant, IndividualReports reports, boolean withPerson, String tag) {
        var quarter = Quarter.parse(reports.quarter());
        var lines = new ReportLines(reports.recipient(), withPerson);
        var page = template.render(
                PaperTemplate.paperStyle(),
                Map.of(
                        "municipality", names.municipalityOf(tenant),
                        "board", names.boardOf(tenant),
                        "title", title(reports.recipient()) + ", " + quarter.inWords(),
                        "law", ReportBadge.lawInWords(reports),
                        "lastDay", Swedish.date(reports.lastDay()),
                        "state", state(reports),
                        "forIvo", reports.recipient().mayKnowTheDecision(),
                        "withPerson", withPerson,
                        "told",
                                reports.data().stream()
                                        .map(report -> told(lines, report))
                                        .toList()));
        // What it says was so on the quarter's last day, whenever it is printed: the same set gives the same bytes.
        return writer.write(page, SwedishTime.startOf(reports.lastDay()), tag + withPerson);
    }

    private static Told told(ReportLines lines, IndividualReport report) {
        return new Told(report, facts(lines, report), report.missing().isEmpty() ? null : ReportBadge.lacks(report));
    }

    private static List<Fact> facts(ReportLines lines, IndividualReport report) {
        var labels = lines.labels();
        var values = lines.values(report);
        return IntStream.range(1, labels.size())
                .filter(place -> !values.get(place).isEmpty())
                .mapToObj(place -> new Fact(Swedish.capitalised(labels.get(place)), values.get(place)))
                .toList();
    }

    private static String title(Recipient recipient) {
        return switch (recipient) {
            case IVO -> "Individrapporter till Inspektionen för vård och omsorg";
            case AUDITORS -> "Avidentifierade individrapporter till kommunens revisorer";
        };
    }

    private static String state(IndividualReports reports) {
        return reports.sent() == null
                ? "Inte markerade som skickade än."
                : "Skickade " + Swedish.dateTime(reports.sent().sentAt()) + " av "
                        + reports.sent().sentBy() + ".";
    }
}
