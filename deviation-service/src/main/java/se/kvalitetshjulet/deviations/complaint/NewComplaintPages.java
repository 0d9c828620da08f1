package se.kvalitetshjulet.deviations.complaint;

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
import java.util.Map;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Registering a complaint or an opinion. */
@Path("/deviations/sidor/{municipality}/{board}/klagomal/ny")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.REGISTRAR, Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
class NewComplaintPages {

    private static final List<Choice> KINDS =
            List.of(new Choice("COMPLAINT", "Klagomål"), new Choice("OPINION", "Synpunkt"));

    private static final List<Choice> CHANNELS =
            List.of(new Choice("DIRECT", "Direkt till oss"), new Choice("IVO", "Genom IVO"));

    private final ComplaintForms forms;
    private final Words words;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    NewComplaintPages(ComplaintForms forms, Words words, Store store, CurrentCaller caller, Shell shell) {
        this.forms = forms;
        this.words = words;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    /** What the form lets choose between. */
    record Choices(List<Choice> kinds, List<Choice> channels, List<Choice> subjects, List<Choice> units) {}

    @CheckedTemplate(basePath = "complaint")
    static class Templates {

        private Templates() {}

        static native TemplateInstance register(PageFrame page, Form form, Choices choices);
    }

    @GET
    public TemplateInstance form() {
        return form(Form.filledWith(Map.of("kind", "COMPLAINT", "channel", "DIRECT")));
    }

    @POST
    public Response register(MultivaluedMap<String, String> fields) {
        var registered = new ArrayList<String>();
        var form =
                forms.register(caller.get(), Form.posted(fields), complaint -> registered.add(complaint.complaintId()));
        return form.answer(() -> QualityLinks.to(caller.tenant(), "klagomal", registered.getFirst()), this::form);
    }

    private TemplateInstance form(Form form) {
        var tenant = caller.tenant();
        return Templates.register(
                shell.page("Registrera ett klagomål", Nav.QUALITY, ComplaintPages.crumb(tenant)),
                form,
                new Choices(
                        KINDS,
                        CHANNELS,
                        words.toUse(tenant, CodeLists.COMPLAINT_SUBJECTS),
                        store.inTenant(tenant, tx -> words.units(tx, tenant))));
    }
}
