package se.kvalitetshjulet.deviations.risk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.YearFilter;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Links;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Adding risks to an analysis, one after the other: the form comes back empty for the next one, with the same unit and year. */
@Path("/deviations/sidor/{municipality}/{board}/risker/ny")
@Produces(MediaType.TEXT_HTML)
@Allow(value = Role.CONTROLLER, readers = Readers.OF_HANDLING)
class AddRiskPages {

    private final Risks risks;
    private final RiskForms forms;
    private final RiskChoices choices;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    AddRiskPages(Risks risks, RiskForms forms, RiskChoices choices, Store store, CurrentCaller caller, Shell shell) {
        this.risks = risks;
        this.forms = forms;
        this.choices = choices;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "risk")
    static class Templates {

        private Templates() {}

        static native TemplateInstance add(
                PageFrame page, Form form, RiskChoices.OfRisk choices, @Nullable RiskView added, List<RiskView> rows);
    }

    @GET
    public TemplateInstance form(@BeanParam YearFilter filter, @QueryParam("added") @Nullable String added) {
        return form(Form.filledWith(choices.values(filter)), filter, added);
    }

    @POST
    public Response add(@BeanParam YearFilter filter, MultivaluedMap<String, String> fields) {
        var added = new ArrayList<RiskView>();
        var form = forms.add(caller.get(), Form.posted(fields), added::add);
        if (added.isEmpty()) {
            return Response.status(422).entity(form(form, filter, null)).build();
        }
        var risk = added.getFirst();
        return Response.seeOther(URI.create(QualityLinks.to(caller.tenant(), "risker", "ny") + "?year=" + risk.year()
                        + "&unit=" + Links.segment(risk.unit()) + "&added=" + Links.segment(risk.riskId())))
                .build();
    }

    private TemplateInstance form(Form form, YearFilter filter, @Nullable String added) {
        return store.inTenant(
                caller.tenant(),
                tx -> Templates.add(
                        shell.page("Lägg till risker", Nav.QUALITY, RiskPages.crumb(caller.tenant())),
                        form,
                        choices.ofRisk(tx, caller.tenant()),
                        added == null
                                ? null
                                : risks.find(tx, caller.get(), added).orElse(null),
                        filter.unit() == null ? List.of() : risks.all(tx, caller.get(), filter)));
    }
}
