package se.kvalitetshjulet.reporting.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import se.kvalitetshjulet.kit.web.TenantNames;
import se.kvalitetshjulet.reporting.report.Report;

/** Answers with a report as a file, named so that it can be found again among others. */
@ApplicationScoped
public class ReportFiles {

    private final TenantNames names;
    private final ReportPdf pdf;
    private final ReportDocument document;
    private final ReportWorkbook workbook;
    private final ReportCsv csv;
    private final ObjectMapper json;

    ReportFiles(
            TenantNames names,
            ReportPdf pdf,
            ReportDocument document,
            ReportWorkbook workbook,
            ReportCsv csv,
            ObjectMapper json) {
        this.names = names;
        this.pdf = pdf;
        this.document = document;
        this.workbook = workbook;
        this.csv = csv;
        this.json = json;
    }

    public Printed print(Report report) {
        return Printed.of(report, names.municipalityOf(report.tenant()), names.boardOf(report.tenant()));
    }

    public Response answer(Report report, ReportForm form) {
        return Response.ok(bytes(report, form))
                .type(form == ReportForm.CSV ? form.mediaType() + ";charset=UTF-8" : form.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(report, form) + "\"")
                // The same address gives another form, and another content for another role.
                .header(HttpHeaders.VARY, "Accept, Authorization")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private byte[] bytes(Report report, ReportForm form) {
        return switch (form) {
            case PDF -> pdf.of(print(report));
            case DOCX -> document.of(print(report));
            case XLSX -> workbook.of(print(report));
            case CSV -> csv.of(report);
            case JSON -> json(report);
        };
    }

    private byte[] json(Report report) {
        try {
            return json.writeValueAsBytes(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a report can always be written as JSON", impossible);
        }
    }

    /** {@code 9999-socn-unexecuted-decisions-2024-q1-utgava-1.pdf}. */
    private static String fileName(Report report, ReportForm form) {
        var edition = report.edition() == null ? "utkast" : "utgava-" + report.edition();
        return (report.tenant().path() + "-" + report.kind() + "-" + report.period() + "-" + edition)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                + "."
                + form.extension();
    }
}
