package se.kvalitetshjulet.decisions.breakglass;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import se.kvalitetshjulet.decisions.person.ReadPerson;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Opening the room in an emergency, for people: the data is the answer to the form, and under no address. */
@Path("/decisions/sidor/{municipality}/{board}/personuppgifter/nodoppning")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT})
class OpenRoomPages {

    private final OpenRoom open;
    private final CurrentCaller caller;
    private final Shell shell;

    OpenRoomPages(OpenRoom open, CurrentCaller caller, Shell shell) {
        this.open = open;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "breakglass")
    static class Templates {

        private Templates() {}

        static native TemplateInstance open(PageFrame page, Form form);

        static native TemplateInstance opened(PageFrame page, ReadPerson.PersonView person);
    }

    @GET
    public TemplateInstance ask() {
        return form(Form.empty());
    }

    @POST
    public Response open(MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        try {
            var person = open.open(
                    caller.get(),
                    new Emergency(
                            form.value("decisionId"),
                            form.value("reason"),
                            form.value("protectedToo").equals("true"),
                            null));
            return Response.ok(Templates.opened(shell.page("Vem beslutet gäller", Nav.PERSONAL_DATA), person))
                    .build();
        } catch (Refusal refusal) {
            var type = refusal.refused().type();
            if (type.status() == 403) {
                throw refusal;
            }
            return Response.status(type.equals(CommonProblem.INVALID_REQUEST) ? 422 : type.status())
                    .entity(form(form.refused(refusal.refused())))
                    .build();
        }
    }

    private TemplateInstance form(Form form) {
        return Templates.open(shell.page("Öppna i nödläge", Nav.PERSONAL_DATA), form);
    }
}
