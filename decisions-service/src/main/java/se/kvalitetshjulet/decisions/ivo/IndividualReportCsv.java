package se.kvalitetshjulet.decisions.ivo;

import se.kvalitetshjulet.kit.csv.SwedishCsv;

/** The reports as a table for a spreadsheet, one a line. */
final class IndividualReportCsv {

    private IndividualReportCsv() {}

    static byte[] of(IndividualReports reports, boolean withPerson) {
        var lines = new ReportLines(reports.recipient(), withPerson);
        return SwedishCsv.of(
                lines.labels(),
                reports.data().stream()
                        .map(report -> lines.values(report).stream()
                                .map(SwedishCsv::text)
                                .toList())
                        .toList());
    }
}
