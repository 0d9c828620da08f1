package se.kvalitetshjulet.deviations.deviation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Reporting a deviation, on any screen. */
@Path("/deviations/sidor/{municipality}/{board}/avvikelser/ny")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_DEVIATIONS)
class RegisterPages {

    private final RegisterDeviation register;
    private final DeviationForm forms;
    private final DeviationChoices choices;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    RegisterPages(
            RegisterDeviation register,
            DeviationForm forms,
            DeviationChoices choices,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.register = register;
        this.forms = forms;
        this.choices = choices;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "deviation")
    static class Templates {

        private Templates() {}

        static native TemplateInstance register(PageFrame page, Form form, DeviationChoices.Choices choices);
    }

    @GET
    public TemplateInstance form() {
        return form(Form.filledWith(Map.of("onPaper", "false")));
    }

    @POST
    public Response register(MultivaluedMap<String, String> fields) {
        var read = forms.read(Form.posted(fields));
        if (read.wanted() == null) {
            return refused(read.form());
        }
        try {
            var registered = register.register(caller.get(), read.wanted());
            return Response.seeOther(
                            URI.create(QualityLinks.to(caller.tenant(), "avvikelser", registered.deviationId())))
                    .build();
        } catch (Refusal refusal) {
            return refused(read.form().refused(refusal.refused()));
        }
    }

    private Response refused(Form form) {
        return Response.status(422).entity(form(form)).build();
    }

    private TemplateInstance form(Form form) {
        return Templates.register(
                shell.page("Rapportera en avvikelse", Nav.QUALITY, DeviationPages.crumb(caller.tenant())),
                form,
                store.inTenant(caller.tenant(), tx -> choices.ofToday(tx, caller.tenant())));
    }
}
