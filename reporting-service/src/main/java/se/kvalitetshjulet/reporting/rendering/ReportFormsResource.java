package se.kvalitetshjulet.reporting.rendering;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.reporting.edition.ReadReports;

/** {@code reports/{reportId}} in other forms than JSON, as {@code Accept} asks for them. */
@Path("/reporting/v1/{municipality}/{board}/reports")
@Tag(name = "reports")
@Allow(readers = Readers.OF_THE_BOARD)
class ReportFormsResource {

    // One address is one operation, whichever method answers it: they all describe it in the same words.
    private static final String OPERATION = "getReport";
    private static final String SUMMARY = "Visar en rapport";
    private static final String FORMS =
            "Accept väljer form: JSON, fristående webbsida, tillgänglig PDF (PDF/UA-1), dokument för ordbehandlare (DOCX),"
                    + " arbetsbok med en flik för varje tabell (XLSX), eller CSV med en siffra på varje rad (semikolon,"
                    + " decimalkomma, UTF-8 med BOM).";

    private final ReadReports reports;
    private final ReportFiles files;
    private final ReportHtml html;
    private final CurrentCaller caller;

    ReportFormsResource(ReadReports reports, ReportFiles files, ReportHtml html, CurrentCaller caller) {
        this.reports = reports;
        this.files = files;
        this.html = html;
        this.caller = caller;
    }

    @GET
    @Path("{reportId}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = FORMS)
    // The page needs nothing but its own text and style, and so may use nothing else.
    @ResponseHeader(name = "Content-Security-Policy", value = "default-src 'none'; style-src 'unsafe-inline'")
    @ResponseHeader(name = "X-Content-Type-Options", value = "nosniff")
    public String page(@PathParam("reportId") String reportId) {
        return html.forScreen(files.print(reports.one(caller.get(), reportId)));
    }

    @GET
    @Path("{reportId}")
    @Produces(ReportForm.PDF_TYPE)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = FORMS)
    public Response pdf(@PathParam("reportId") String reportId) {
        return file(reportId, ReportForm.PDF);
    }

    @GET
    @Path("{reportId}")
    @Produces(ReportForm.CSV_TYPE)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = FORMS)
    public Response csv(@PathParam("reportId") String reportId) {
        return file(reportId, ReportForm.CSV);
    }

    @GET
    @Path("{reportId}")
    @Produces(ReportForm.XLSX_TYPE)
    @Operation(
            operationId = "getReportAsWorkbook",
            summary = "Hämtar rapporten som arbetsbok, en flik för varje tabell")
    public Response workbook(@PathParam("reportId") String reportId) {
        return file(reportId, ReportForm.XLSX);
    }

    @GET
    @Path("{reportId}")
    @Produces(ReportForm.DOCX_TYPE)
    @Operation(operationId = "getReportAsDocument", summary = "Hämtar rapporten som dokument för ordbehandlare")
    public Response document(@PathParam("reportId") String reportId) {
        return file(reportId, ReportForm.DOCX);
    }

    private Response file(String reportId, ReportForm form) {
        return files.answer(reports.one(caller.get(), reportId), form);
    }
}
