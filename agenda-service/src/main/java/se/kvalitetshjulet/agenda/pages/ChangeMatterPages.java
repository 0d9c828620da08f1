package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import se.kvalitetshjulet.agenda.registry.ChangeMatter;
import se.kvalitetshjulet.agenda.registry.OpenMatter;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.Shell;

/** The form that changes a matter. */
@Path("/agenda/sidor/{municipality}/{board}/arenden/{registryNumber}/andra")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.SECRETARY, Role.REGISTRAR})
public class ChangeMatterPages {

    private final CurrentCaller caller;
    private final Shell shell;
    private final MatterPage page;
    private final MatterForm form;
    private final OpenMatter open;
    private final ChangeMatter change;

    ChangeMatterPages(
            CurrentCaller caller, Shell shell, MatterPage page, MatterForm form, OpenMatter open, ChangeMatter change) {
        this.caller = caller;
        this.shell = shell;
        this.page = page;
        this.form = form;
        this.open = open;
        this.change = change;
    }

    @GET
    public TemplateInstance standing(@PathParam("registryNumber") String number) {
        var asked = MatterPages.asked(number);
        return page(asked, MatterForm.of(open.of(caller.get(), asked)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("registryNumber") String number, MultivaluedMap<String, String> fields) {
        var asked = MatterPages.asked(number);
        var posted = Form.posted(fields);
        var seen = "\"" + posted.value("version") + "\"";
        var taken = form.take(posted, wanted -> change.change(caller.get(), asked, seen, wanted));
        return taken.answer(page.path(asked), again -> page(asked, again));
    }

    private TemplateInstance page(RegistryNumber number, Form filled) {
        return MatterForm.Templates.matterform(
                shell.page("Ändra ärendet", Nav.MATTERS, page.crumb(number)),
                page.path(number) + "/andra",
                "Spara ändringen",
                filled,
                MatterKinds.choices(filled.value("kind")));
    }
}
