package se.kvalitetshjulet.deviations.deviation;

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
import java.util.HashMap;
import java.util.List;
import se.kvalitetshjulet.deviations.draft.Draft;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Going on with a deviation that has been begun: the same form, saved as often as its author wants, and then sent. */
@Path("/deviations/sidor/{municipality}/{board}/avvikelser/utkast")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_DEVIATIONS)
class DraftPages {

    private static final String TITLE = "Utkast";

    private final DraftedDeviations drafts;
    private final RegisterPages register;
    private final CurrentCaller caller;
    private final Shell shell;

    DraftPages(DraftedDeviations drafts, RegisterPages register, CurrentCaller caller, Shell shell) {
        this.drafts = drafts;
        this.register = register;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "deviation")
    static class Templates {

        private Templates() {}

        static native TemplateInstance drafts(PageFrame page, List<Draft> drafts);
    }

    @GET
    public TemplateInstance list() {
        return Templates.drafts(
                shell.page(TITLE, Nav.QUALITY, DeviationPages.crumb(caller.tenant())), drafts.list(caller.get()));
    }

    @GET
    @Path("{draftId}")
    public Response one(@PathParam("draftId") String id) {
        var draft = drafts.find(caller.get(), id);
        return draft.sentAs() == null ? Response.ok(form(draft, filled(draft))).build() : to(draft.sentAs());
    }

    @POST
    @Path("{draftId}")
    public Response take(@PathParam("draftId") String id, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        try {
            if (!form.value("draft").isEmpty()) {
                drafts.keep(caller.get(), id, form.values(), "\"" + form.value("version") + "\"");
                return to("utkast", id);
            }
            return to(drafts.send(caller.get(), id, form.values()));
        } catch (Refusal refusal) {
            if (refusal.refused().type().equals(CommonProblem.NOT_FOUND)) {
                throw refusal;
            }
            return refused(id, form, refusal);
        }
    }

    @POST
    @Path("{draftId}/ta-bort")
    public Response delete(@PathParam("draftId") String id) {
        drafts.delete(caller.get(), id);
        return to("utkast");
    }

    /** The form as it was typed. Whoever has saved in another window goes on from there when they send it again. */
    private Response refused(String id, Form form, Refusal refusal) {
        var draft = drafts.find(caller.get(), id);
        var values = new HashMap<>(form.values());
        values.put("version", Long.toString(draft.version()));
        return Response.status(refusal.refused().type().equals(CommonProblem.STALE) ? 412 : 422)
                .entity(form(draft, Form.filledWith(values).refused(refusal.refused())))
                .build();
    }

    private static Form filled(Draft draft) {
        var values = new HashMap<>(draft.fields());
        values.put("version", Long.toString(draft.version()));
        return Form.filledWith(values);
    }

    private TemplateInstance form(Draft draft, Form form) {
        return register.form(form, draft, Crumb.to(TITLE, QualityLinks.to(caller.tenant(), "avvikelser", "utkast")));
    }

    private Response to(String... segments) {
        var address = QualityLinks.to(caller.tenant(), "avvikelser");
        return Response.seeOther(URI.create(address + "/" + String.join("/", segments)))
                .build();
    }
}
