package se.kvalitetshjulet.reporting.pages;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.reporting.review.OverrideFinding;
import se.kvalitetshjulet.reporting.validation.ValidationRule;

/** The forms in the checklist, one at each rule that has found something. */
@Path("/reporting/sidor/{municipality}/{board}/rapporter/{reportId}")
@Produces(MediaType.TEXT_HTML)
class OverridePages {

    private final OverrideFinding override;
    private final ReportPage page;
    private final CurrentCaller caller;

    OverridePages(OverrideFinding override, ReportPage page, CurrentCaller caller) {
        this.override = override;
        this.page = page;
        this.caller = caller;
    }

    @POST
    @Path("godta/{rule}")
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT})
    public Response override(
            @PathParam("reportId") String reportId,
            @PathParam("rule") String rule,
            MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        var wanted = Arrays.stream(ValidationRule.values())
                .filter(each -> each.name().equals(rule))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var reason = ReportPage.REASON + "-" + wanted;
        return page.after(
                reportId,
                form,
                reason,
                () -> override.override(caller.get(), reportId, ReportPage.version(form), wanted, form.value(reason)));
    }
}
