package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.atomic.AtomicReference;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.RegisterMatter;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.Shell;

/** The form that registers a matter. */
@Path("/agenda/sidor/{municipality}/{board}/arenden/ny")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.SECRETARY, Role.REGISTRAR})
public class NewMatterPages {

    private final CurrentCaller caller;
    private final Shell shell;
    private final MatterPage page;
    private final MatterForm form;
    private final RegisterMatter register;

    NewMatterPages(CurrentCaller caller, Shell shell, MatterPage page, MatterForm form, RegisterMatter register) {
        this.caller = caller;
        this.shell = shell;
        this.page = page;
        this.form = form;
        this.register = register;
    }

    @GET
    public TemplateInstance blank() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> fields) {
        var registered = new AtomicReference<Matter>();
        var taken = form.take(Form.posted(fields), wanted -> registered.set(register.register(caller.get(), wanted)));
        return taken.answer(() -> page.path(registered.get().number()), this::page);
    }

    private TemplateInstance page(Form filled) {
        return MatterForm.Templates.matterform(
                shell.page("Diarieför ett ärende", Nav.MATTERS),
                page.registry() + "/ny",
                "Diarieför",
                filled,
                MatterKinds.choices(filled.value("kind")));
    }
}
