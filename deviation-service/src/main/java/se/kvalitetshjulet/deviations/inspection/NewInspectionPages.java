package se.kvalitetshjulet.deviations.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Noting that IVO has opened an inspection. */
@Path("/deviations/sidor/{municipality}/{board}/tillsyn/ny")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_HANDLING)
class NewInspectionPages {

    private final InspectionForms forms;
    private final Words words;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    NewInspectionPages(InspectionForms forms, Words words, Store store, CurrentCaller caller, Shell shell) {
        this.forms = forms;
        this.words = words;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "inspection")
    static class Templates {

        private Templates() {}

        static native TemplateInstance open(PageFrame page, Form form, List<Choice> units);
    }

    @GET
    public TemplateInstance form() {
        return form(Form.empty());
    }

    @POST
    public Response open(MultivaluedMap<String, String> fields) {
        var opened = new ArrayList<String>();
        var form = forms.open(caller.get(), Form.posted(fields), inspection -> opened.add(inspection.inspectionId()));
        return form.answer(() -> QualityLinks.to(caller.tenant(), "tillsyn", opened.getFirst()), this::form);
    }

    private TemplateInstance form(Form form) {
        var tenant = caller.tenant();
        return Templates.open(
                shell.page("Registrera en tillsyn", Nav.QUALITY, InspectionPages.crumb(tenant)),
                form,
                store.inTenant(tenant, tx -> words.units(tx, tenant)));
    }
}
