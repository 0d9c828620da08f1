package se.kvalitetshjulet.deviations.risk;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.kvalitetshjulet.deviations.thing.Meanwhile;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Judging a risk anew. */
@Path("/deviations/sidor/{municipality}/{board}/risker/{riskId}/bedom")
@Produces(MediaType.TEXT_HTML)
@Allow(value = Role.CONTROLLER, readers = Readers.OF_HANDLING)
class ReassessRiskPages {

    private final Risks risks;
    private final RiskForms forms;
    private final Meanwhile meanwhile;
    private final RiskChoices choices;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    ReassessRiskPages(
            Risks risks,
            RiskForms forms,
            Meanwhile meanwhile,
            RiskChoices choices,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.risks = risks;
        this.forms = forms;
        this.meanwhile = meanwhile;
        this.choices = choices;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "risk")
    static class Templates {

        private Templates() {}

        static native TemplateInstance reassess(
                PageFrame page, RiskView risk, Form form, List<Meanwhile.Change> changes, RiskChoices.OfRisk choices);
    }

    @GET
    public TemplateInstance form(@PathParam("riskId") String id) {
        var risk = find(id);
        return form(
                risk,
                Meanwhile.Again.first(Form.filledWith(Map.of(
                        "severity", Integer.toString(risk.severity()),
                        "probability", Integer.toString(risk.probability()),
                        "consequence", Objects.requireNonNullElse(risk.consequence(), ""),
                        "version", Long.toString(risk.version())))));
    }

    @POST
    public Response reassess(@PathParam("riskId") String id, MultivaluedMap<String, String> fields) {
        var form = forms.reassess(caller.get(), id, Form.posted(fields));
        return form.isRefused()
                ? again(id, form)
                : Response.seeOther(URI.create(QualityLinks.to(caller.tenant(), "risker", id)))
                        .build();
    }

    private Response again(String id, Form refused) {
        var now = find(id);
        var again = store.inTenant(
                caller.tenant(), tx -> meanwhile.again(tx, new ThingKey(caller.tenant(), id), now.version(), refused));
        return Response.status(again.status()).entity(form(now, again)).build();
    }

    private RiskView find(String id) {
        return store.inTenant(caller.tenant(), tx -> risks.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
    }

    private TemplateInstance form(RiskView risk, Meanwhile.Again again) {
        var tenant = caller.tenant();
        return Templates.reassess(
                shell.page(
                        "Bedöm risken på nytt",
                        Nav.QUALITY,
                        RiskPages.crumb(tenant),
                        Crumb.to("Risk " + risk.riskId(), QualityLinks.to(tenant, "risker", risk.riskId()))),
                risk,
                again.form(),
                again.changes(),
                store.inTenant(tenant, tx -> choices.ofRisk(tx, tenant)));
    }
}
