package se.kvalitetshjulet.deviations.control;

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
import se.kvalitetshjulet.deviations.thing.Meanwhile;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Noting that a control has been made. */
@Path("/deviations/sidor/{municipality}/{board}/internkontroll/{controlId}/utfor")
@Produces(MediaType.TEXT_HTML)
@Allow(value = Role.CONTROLLER, readers = Readers.OF_HANDLING)
class PerformPages {

    private final Controls controls;
    private final ControlForms forms;
    private final Meanwhile meanwhile;
    private final Words words;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    PerformPages(
            Controls controls,
            ControlForms forms,
            Meanwhile meanwhile,
            Words words,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.controls = controls;
        this.forms = forms;
        this.meanwhile = meanwhile;
        this.words = words;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "control")
    static class Templates {

        private Templates() {}

        static native TemplateInstance perform(
                PageFrame page, ControlView control, Form form, List<Meanwhile.Change> changes, List<Choice> results);
    }

    @GET
    public TemplateInstance form(@PathParam("controlId") String id) {
        var control = find(id);
        return form(
                control, Meanwhile.Again.first(Form.filledWith(Map.of("version", Long.toString(control.version())))));
    }

    @POST
    public Response perform(@PathParam("controlId") String id, MultivaluedMap<String, String> fields) {
        find(id);
        var form = forms.perform(caller.get(), id, Form.posted(fields));
        return form.isRefused()
                ? again(id, form)
                : Response.seeOther(URI.create(QualityLinks.to(caller.tenant(), "internkontroll", id)))
                        .build();
    }

    private Response again(String id, Form refused) {
        var now = find(id);
        var again = store.inTenant(
                caller.tenant(), tx -> meanwhile.again(tx, new ThingKey(caller.tenant(), id), now.version(), refused));
        return Response.status(again.status()).entity(form(now, again)).build();
    }

    private ControlView find(String id) {
        return store.inTenant(caller.tenant(), tx -> controls.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
    }

    private TemplateInstance form(ControlView control, Meanwhile.Again again) {
        var tenant = caller.tenant();
        return Templates.perform(
                shell.page(
                        "Registrera resultatet",
                        Nav.QUALITY,
                        ControlPages.crumb(tenant),
                        Crumb.to(
                                "Kontroll " + control.controlId(),
                                QualityLinks.to(tenant, "internkontroll", control.controlId()))),
                control,
                again.form(),
                again.changes(),
                words.toUse(tenant, CodeLists.CONTROL_RESULTS));
    }
}
