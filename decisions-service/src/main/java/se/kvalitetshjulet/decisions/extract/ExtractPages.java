package se.kvalitetshjulet.decisions.extract;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import se.kvalitetshjulet.decisions.extract.ExtractFiles.FileForm;
import se.kvalitetshjulet.decisions.person.FindPerson;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Making an extract, for people: the file is the answer to the form, so that the number is in no address. */
@Path("/decisions/sidor/{municipality}/{board}/personuppgifter/registerutdrag")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT})
class ExtractPages {

    private final MakeExtract make;
    private final ExtractFiles files;
    private final CurrentCaller caller;
    private final Shell shell;

    ExtractPages(MakeExtract make, ExtractFiles files, CurrentCaller caller, Shell shell) {
        this.make = make;
        this.files = files;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "extract")
    static class Templates {

        private Templates() {}

        static native TemplateInstance extract(PageFrame page, Form form, boolean mayMake);
    }

    @GET
    public TemplateInstance ask() {
        return form(Form.empty());
    }

    @POST
    @Produces(MediaType.WILDCARD)
    public Response make(MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        // Asked for every time, so that the form does not say who has protected identity.
        if (!form.value("protectedToo").equals("true")) {
            return refused(form.wrong("protectedToo", "Bekräfta att du vet vad det innebär."));
        }
        try {
            var chosen = Parameters.choice("form", form.value("form"), FileForm.class);
            return files.answer(
                    caller.tenant(),
                    chosen == null ? FileForm.PDF : chosen,
                    make.make(caller.get(), form.value("identityNumber"), true));
        } catch (Refusal refusal) {
            if (!refusal.refused().type().equals(CommonProblem.INVALID_REQUEST)) {
                throw refusal;
            }
            return refused(form.refused(refusal.refused()));
        }
    }

    private Response refused(Form form) {
        return Response.status(422)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(form(form))
                .build();
    }

    private TemplateInstance form(Form form) {
        return Templates.extract(
                shell.page("Registerutdrag", Nav.PERSONAL_DATA), form, FindPerson.mayBeDoneBy(caller.get()));
    }
}
