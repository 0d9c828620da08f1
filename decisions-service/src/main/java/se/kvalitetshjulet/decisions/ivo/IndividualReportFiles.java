package se.kvalitetshjulet.decisions.ivo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import se.kvalitetshjulet.kit.csv.SwedishCsv;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Answers with a quarter's reports as a file, which a browser saves and nobody between keeps. */
@ApplicationScoped
class IndividualReportFiles {

    private final IndividualReportPdf pdf;

    IndividualReportFiles(IndividualReportPdf pdf) {
        this.pdf = pdf;
    }

    /** The forms there are. */
    enum FileForm {
        CSV(SwedishCsv.MEDIA_TYPE + ";charset=UTF-8"),
        PDF("application/pdf");

        private final String mediaType;

        FileForm(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    Response answer(Tenant tenant, FileForm form, ReadIndividualReports.Found found, boolean withPerson) {
        var reports = found.reports();
        var bytes = switch (form) {
            case CSV -> IndividualReportCsv.of(reports, withPerson);
            case PDF -> pdf.of(tenant, reports, withPerson, found.tag());
        };
        return Response.ok(bytes)
                .type(form.mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + fileName(tenant, reports, form) + "\"")
                .header(HttpHeaders.VARY, "Accept, Authorization")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .tag(new EntityTag(found.tag()))
                .build();
    }

    /** {@code 9999-socn-individrapporter-2024-q1-ivo.csv}. */
    private static String fileName(Tenant tenant, IndividualReports reports, FileForm form) {
        return (tenant.path().replace('/', '-') + "-individrapporter-" + reports.quarter() + "-" + reports.recipient()
                        + "." + form)
                .toLowerCase(Locale.ROOT);
    }
}
