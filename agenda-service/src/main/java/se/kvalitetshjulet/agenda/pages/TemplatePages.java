package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import se.kvalitetshjulet.agenda.item.ItemKind;
import se.kvalitetshjulet.agenda.template.AgendaTemplates;
import se.kvalitetshjulet.agenda.template.WriteAgendaTemplate;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;

/** Where the board's agenda template is written. */
@Path("/agenda/sidor/{municipality}/{board}/namnden/dagordningsmall")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARDS_ORDER)
public class TemplatePages {

    private static final List<Choice> KINDS = Arrays.stream(ItemKind.values())
            .map(kind -> new Choice(kind.name(), Swedish.capitalised(kind.swedish())))
            .toList();
    private static final List<Choice> PARTS =
            List.of(new Choice("OPENING", "Före ärendena"), new Choice("CLOSING", "Efter ärendena"));
    private static final String SAVE = "save";

    private final CurrentCaller caller;
    private final Shell shell;
    private final Store store;
    private final AgendaTemplates templates;
    private final WriteAgendaTemplate write;

    TemplatePages(
            CurrentCaller caller, Shell shell, Store store, AgendaTemplates templates, WriteAgendaTemplate write) {
        this.caller = caller;
        this.shell = shell;
        this.store = store;
        this.templates = templates;
        this.write = write;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance template(
                PageFrame page,
                TemplateForm rows,
                Form form,
                List<Choice> kinds,
                List<Choice> parts,
                boolean saved,
                boolean mayWrite);
    }

    @GET
    public TemplateInstance show(@QueryParam("sparad") @DefaultValue("false") boolean saved) {
        var rows = TemplateForm.of(store.inTenant(caller.tenant(), tx -> templates.current(tx, caller.tenant())));
        return page(rows, rows.asForm(), saved);
    }

    /** A button that moves, adds or removes a row shows the form again as it then is; one of them saves it. */
    @POST
    @Allow(value = Role.SECRETARY, readers = Readers.OF_SETTINGS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        var rows = TemplateForm.posted(form);
        if (!form.value("button").equals(SAVE)) {
            var moved = rows.after(form.value("button"));
            return Response.ok(page(moved, moved.asForm(), false)).build();
        }
        var checked = rows.checked();
        if (checked.isRefused()) {
            return Response.status(422).entity(page(rows, checked, false)).build();
        }
        try {
            write.write(caller.get(), rows.version(), rows.headings());
        } catch (Refusal refusal) {
            return Response.status(refusal.refused().type().status() == 412 ? 412 : 422)
                    .entity(page(rows, checked.refused(refusal.refused()), false))
                    .build();
        }
        return Response.seeOther(
                        URI.create("/agenda/sidor/" + caller.tenant().path() + "/namnden/dagordningsmall?sparad=true"))
                .build();
    }

    private TemplateInstance page(TemplateForm rows, Form form, boolean saved) {
        return Templates.template(
                shell.page("Dagordningsmall", Nav.BOARD),
                rows,
                form,
                KINDS,
                PARTS,
                saved,
                caller.get().isAnyOf(Role.SECRETARY, Role.ADMINISTRATOR));
    }
}
