package se.kvalitetshjulet.reporting.pages;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.reporting.review.ApproveReport;
import se.kvalitetshjulet.reporting.review.CheckReport;
import se.kvalitetshjulet.reporting.review.ReopenReport;

/** The forms on the page of a draft that check it, approve it and open it again. */
@Path("/reporting/sidor/{municipality}/{board}/rapporter/{reportId}")
@Produces(MediaType.TEXT_HTML)
class StepPages {

    private static final String WHY_REOPENED = ReportPage.REASON + "-REOPEN";

    private final CheckReport check;
    private final ApproveReport approve;
    private final ReopenReport reopen;
    private final ReportPage page;
    private final CurrentCaller caller;

    StepPages(CheckReport check, ApproveReport approve, ReopenReport reopen, ReportPage page, CurrentCaller caller) {
        this.check = check;
        this.approve = approve;
        this.reopen = reopen;
        this.page = page;
        this.caller = caller;
    }

    @POST
    @Path("granska")
    @Allow(allUnits = Role.CONTROLLER)
    public Response check(@PathParam("reportId") String reportId, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        return page.after(
                reportId, form, ReportPage.REASON, () -> check.check(caller.get(), reportId, ReportPage.version(form)));
    }

    @POST
    @Path("godkann")
    @Allow(
            value = {Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT},
            allUnits = Role.HEAD_OF_ADMINISTRATION)
    public Response approve(@PathParam("reportId") String reportId, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        return page.after(
                reportId,
                form,
                ReportPage.REASON,
                () -> approve.approve(caller.get(), reportId, ReportPage.version(form)));
    }

    @POST
    @Path("oppna")
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    public Response reopen(@PathParam("reportId") String reportId, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        return page.after(
                reportId,
                form,
                WHY_REOPENED,
                () -> reopen.reopen(caller.get(), reportId, ReportPage.version(form), form.value(WHY_REOPENED)));
    }
}
