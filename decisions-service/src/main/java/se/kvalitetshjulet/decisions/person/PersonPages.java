package se.kvalitetshjulet.decisions.person;

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
import java.util.Arrays;
import java.util.List;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Links;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/**
 * Whom a decision concerns, for people: first the purpose, then the data as the answer to that form, so that they are
 * under no address.
 */
@Path("/decisions/sidor/{municipality}/{board}/beslut/{decisionId}/person")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT})
class PersonPages {

    private static final List<Choice> PURPOSES = Arrays.stream(ReadingPurpose.values())
            .map(purpose -> new Choice(purpose.name(), purpose.label()))
            .toList();

    private final ReadPerson read;
    private final CurrentCaller caller;
    private final Shell shell;

    PersonPages(ReadPerson read, CurrentCaller caller, Shell shell) {
        this.read = read;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "person")
    static class Templates {

        private Templates() {}

        static native TemplateInstance purpose(PageFrame page, Form form, List<Choice> purposes);

        static native TemplateInstance protectedIdentity(PageFrame page, Form form, String purpose);

        static native TemplateInstance person(PageFrame page, ReadPerson.PersonView person, String purpose);
    }

    @GET
    public TemplateInstance ask(@PathParam("decisionId") String id) {
        if (!read.isVisible(caller.get(), id)) {
            throw Refusal.notFound();
        }
        return form(id, Form.empty());
    }

    @POST
    public Response show(@PathParam("decisionId") String id, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        if (form.value("purpose").isEmpty()) {
            return Response.status(422)
                    .entity(form(id, form.wrong("purpose", "Välj varför du behöver uppgifterna.")))
                    .build();
        }
        var purpose = Parameters.choice("purpose", form.value("purpose"), ReadingPurpose.class);
        boolean told = form.value("protectedToo").equals("true");
        try {
            var person = read.read(caller.get(), id, purpose, told);
            return Response.ok(Templates.person(frame(id), person, purpose.label()))
                    .build();
        } catch (Refusal refusal) {
            if (!refusal.refused().type().equals(PersonProblem.PROTECTED_IDENTITY)) {
                throw refusal;
            }
            return askAgain(id, form, purpose);
        }
    }

    /** That the identity is protected, and what that means; nothing of whose it is. */
    private Response askAgain(String id, Form form, ReadingPurpose purpose) {
        boolean untold = form.values().containsKey("asked");
        return Response.status(untold ? 422 : 200)
                .entity(Templates.protectedIdentity(
                        frame(id),
                        untold ? form.wrong("protectedToo", "Kryssa i rutan om du behöver uppgifterna.") : form,
                        purpose.label()))
                .build();
    }

    private TemplateInstance form(String id, Form form) {
        return Templates.purpose(frame(id), form, PURPOSES);
    }

    private PageFrame frame(String id) {
        return shell.page(
                "Vem beslutet gäller",
                Nav.DECISIONS,
                Crumb.to("Beslut " + id, Nav.DECISIONS.href(caller.tenant()) + "/" + Links.segment(id)));
    }
}
