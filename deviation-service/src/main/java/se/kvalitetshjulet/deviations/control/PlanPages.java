package se.kvalitetshjulet.deviations.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Adding to the internal control plan: a control, or those of another year. */
@Path("/deviations/sidor/{municipality}/{board}/internkontroll")
@Produces(MediaType.TEXT_HTML)
@Allow(value = Role.CONTROLLER, readers = Readers.OF_HANDLING)
class PlanPages {

    private final ControlForms forms;
    private final CopyPlan copy;
    private final ControlChoices choices;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    PlanPages(
            ControlForms forms, CopyPlan copy, ControlChoices choices, Store store, CurrentCaller caller, Shell shell) {
        this.forms = forms;
        this.copy = copy;
        this.choices = choices;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "control")
    static class Templates {

        private Templates() {}

        static native TemplateInstance add(PageFrame page, Form form, ControlChoices.OfControl choices);
    }

    @GET
    @Path("ny")
    public TemplateInstance form() {
        return form(Form.empty());
    }

    @POST
    @Path("ny")
    public Response add(MultivaluedMap<String, String> fields) {
        var planned = new ArrayList<ControlView>();
        var form = forms.plan(caller.get(), Form.posted(fields), planned::add);
        return planned.isEmpty()
                ? Response.status(422).entity(form(form)).build()
                : toPlanOf(planned.getFirst().year());
    }

    /** The plan of the year before becomes that of the year. */
    @POST
    @Path("kopiera")
    public Response copy(@BeanParam ControlFilter filter) {
        int year = choices.yearOf(filter);
        copy.copy(caller.get(), new CopyPlan.Years(year - 1, year));
        return toPlanOf(year);
    }

    private Response toPlanOf(int year) {
        return Response.seeOther(URI.create(QualityLinks.to(caller.tenant(), "internkontroll") + "?year=" + year))
                .build();
    }

    private TemplateInstance form(Form form) {
        return Templates.add(
                shell.page("Lägg till en kontroll", Nav.QUALITY, ControlPages.crumb(caller.tenant())),
                form,
                store.inTenant(caller.tenant(), tx -> choices.ofControl(tx, caller.tenant())));
    }
}
