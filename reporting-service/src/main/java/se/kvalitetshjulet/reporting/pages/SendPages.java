package se.kvalitetshjulet.reporting.pages;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.parameters.WrittenDay;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.reporting.approval.Sent;
import se.kvalitetshjulet.reporting.review.SendEdition;

/** The form on the page of an edition that says to whom it has been sent. */
@Path("/reporting/sidor/{municipality}/{board}/rapporter/{reportId}")
@Produces(MediaType.TEXT_HTML)
class SendPages {

    private final SendEdition send;
    private final ReportPage page;
    private final CurrentCaller caller;

    SendPages(SendEdition send, ReportPage page, CurrentCaller caller) {
        this.send = send;
        this.page = page;
        this.caller = caller;
    }

    @POST
    @Path("skickad")
    @Allow(allUnits = {Role.SECRETARY, Role.REGISTRAR, Role.CONTROLLER, Role.HEAD_OF_ADMINISTRATION})
    public Response sent(@PathParam("reportId") String reportId, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        return page.after(
                reportId,
                form,
                ReportPage.REASON,
                () -> send.sent(caller.get(), reportId, form.value("recipient"), sentOn(form), how(form)));
    }

    private static LocalDate sentOn(Form form) {
        return WrittenDay.of(form.value("sentOn"))
                .orElseThrow(
                        () -> Refusal.ofField("sentOn", "Ange dagen som år, månad och dag, till exempel 2024-05-06."));
    }

    private static Sent.Way how(Form form) {
        return Arrays.stream(Sent.Way.values())
                .filter(way -> way.name().equals(form.value("how")))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("how", "Välj hur den skickades."));
    }
}
