package se.kvalitetshjulet.deviations.extract;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Making an extract, for people: it is the answer to the form, so that the person is in no address. */
@Path("/deviations/sidor/{municipality}/{board}/kvalitet/registerutdrag")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_HANDLING)
class ExtractPages {

    private final MakeExtract make;
    private final CurrentCaller caller;
    private final Shell shell;

    ExtractPages(MakeExtract make, CurrentCaller caller, Shell shell) {
        this.make = make;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "extract")
    static class Templates {

        private Templates() {}

        static native TemplateInstance ask(PageFrame page, Form form, boolean mayMake);

        static native TemplateInstance extract(PageFrame page, Extract extract);
    }

    @GET
    public TemplateInstance ask() {
        return form(Form.empty());
    }

    @POST
    public Response make(MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        try {
            var extract = make.make(caller.get(), form.value("person"));
            return Response.ok(Templates.extract(shell.page("Registerutdrag", Nav.QUALITY), extract))
                    .build();
        } catch (Refusal refusal) {
            if (!refusal.refused().type().equals(CommonProblem.INVALID_REQUEST)) {
                throw refusal;
            }
            return Response.status(422)
                    .entity(form(form.refused(refusal.refused())))
                    .build();
        }
    }

    private TemplateInstance form(Form form) {
        return Templates.ask(shell.page("Registerutdrag", Nav.QUALITY), form, MakeExtract.mayBeDoneBy(caller.get()));
    }
}
