package se.kvalitetshjulet.deviations.handler;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Saying who handles a thing, and what the visitor handles themselves. */
@Path("/deviations/sidor/{municipality}/{board}/handlaggare")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_HANDLING)
class HandlerPages {

    private final AssignHandler assign;
    private final Handlers handlers;
    private final Validator validator;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    HandlerPages(
            AssignHandler assign,
            Handlers handlers,
            Validator validator,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.assign = assign;
        this.handlers = handlers;
        this.validator = validator;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "handler")
    static class Templates {

        private Templates() {}

        static native TemplateInstance mine(PageFrame page, List<Handlers.Mine> cases);

        static native TemplateInstance assign(
                PageFrame page, Form form, List<Assignment> earlier, List<Choice> people, String back);
    }

    @GET
    @Path("mina")
    public TemplateInstance mine() {
        return Templates.mine(
                shell.page("Mina ärenden", Nav.QUALITY),
                store.inTenant(caller.tenant(), tx -> handlers.mine(tx, caller.get())));
    }

    @GET
    @Path("{kind}/{id}")
    public TemplateInstance form(@PathParam("kind") String path, @PathParam("id") String id) {
        return form(HandledKind.at(path), id, Form.empty());
    }

    @POST
    @Path("{kind}/{id}")
    public Response assign(
            @PathParam("kind") String path, @PathParam("id") String id, MultivaluedMap<String, String> posted) {
        var kind = HandledKind.at(path);
        var fields = new Fields(Form.posted(posted));
        var wanted = new NewAssignment(
                kind, id, fields.text("me") != null, fields.text("person"), fields.text("name"), fields.text("title"));
        return fields.take(validator, wanted, () -> assign.assign(caller.get(), wanted))
                .answer(back(kind, id), again -> form(kind, id, again));
    }

    private TemplateInstance form(HandledKind kind, String id, Form form) {
        return Templates.assign(
                shell.page("Vem handlägger?", Nav.QUALITY, Crumb.to(kind.label() + " " + id, back(kind, id))),
                form,
                assign.of(caller.get(), kind, id),
                store.inTenant(caller.tenant(), tx -> handlers.people(tx, caller.tenant())).stream()
                        .map(person -> new Choice(
                                person.caller(),
                                person.title() == null ? person.name() : person.name() + ", " + person.title()))
                        .toList(),
                back(kind, id));
    }

    private String back(HandledKind kind, String id) {
        return QualityLinks.to(caller.tenant(), kind.path(), id);
    }
}
