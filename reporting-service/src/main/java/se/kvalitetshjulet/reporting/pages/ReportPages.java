package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.reporting.edition.PublishReport;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.rendering.ReportFiles;
import se.kvalitetshjulet.reporting.rendering.ReportForm;
import se.kvalitetshjulet.reporting.report.Report;

/** One report: read it, fetch it as a file, publish it. */
@Path("/reporting/sidor/{municipality}/{board}/rapporter")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
class ReportPages {

    private static final String VERSION = "version";

    private final ReadReports reports;
    private final PublishReport publish;
    private final ReportPage page;
    private final ReportFiles files;
    private final CurrentCaller caller;
    private final Shell shell;

    ReportPages(
            ReadReports reports,
            PublishReport publish,
            ReportPage page,
            ReportFiles files,
            CurrentCaller caller,
            Shell shell) {
        this.reports = reports;
        this.publish = publish;
        this.page = page;
        this.files = files;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance publish(PageFrame page, Report report, String period, Form form);
    }

    @GET
    @Path("{reportId}")
    public TemplateInstance one(@PathParam("reportId") String reportId) {
        return page.of(reportId, Form.empty());
    }

    @GET
    @Path("{reportId}/fil/{form}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("reportId") String reportId, @PathParam("form") String form) {
        var wanted = ReportForm.of(form).orElseThrow(Refusal::notFound);
        return files.answer(reports.one(caller.get(), reportId), wanted);
    }

    /** Publishing cannot be undone, so it is asked about on a page of its own. */
    @GET
    @Path("{reportId}/publicera")
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    public Response confirm(@PathParam("reportId") String reportId) {
        var version = reports.draftVersion(caller.get(), reportId);
        return version.isEmpty() || !page.mayPublish(reportId)
                ? seeReport(reportId)
                : Response.ok(confirmation(
                                reportId,
                                Form.filledWith(Map.of(VERSION, version.get().toString()))))
                        .build();
    }

    @POST
    @Path("{reportId}/publicera")
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    public Response publish(@PathParam("reportId") String reportId, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        return form.answer(
                () -> address(
                        publish.publish(caller.get(), reportId, version(form)).reportId()),
                again -> confirmation(reportId, again));
    }

    private TemplateInstance confirmation(String reportId, Form form) {
        var report = reports.one(caller.get(), reportId);
        var here = Nav.REPORTS.href(report.tenant());
        return Templates.publish(
                shell.page("Publicera rapporten?", Nav.REPORTS, Crumb.to(report.title(), here + "/" + reportId)),
                report,
                Shown.period(report.period()),
                form);
    }

    private static @Nullable Long version(Form form) {
        var written = form.value(VERSION);
        if (!written.matches("\\d{1,18}")) {
            throw Refusal.ofField(VERSION, "Öppna rapporten på nytt och publicera igen.");
        }
        return Long.valueOf(written);
    }

    private Response seeReport(String reportId) {
        return Response.seeOther(URI.create(address(reportId))).build();
    }

    private String address(String reportId) {
        return Nav.REPORTS.href(caller.get().tenant()) + "/" + reportId;
    }
}
