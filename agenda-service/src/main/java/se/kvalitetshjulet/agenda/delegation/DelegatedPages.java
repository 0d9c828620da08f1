package se.kvalitetshjulet.agenda.delegation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;

/** The decisions that have been taken on the board's behalf, and the form that registers one. */
@Path("/agenda/sidor/{municipality}/{board}/namnden/delegation/beslut")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
class DelegatedPages {

    private static final String TITLE = "Delegationsbeslut";

    private final Store store;
    private final DelegatedDecisions decisions;
    private final RegisterDelegated register;
    private final Validator validator;
    private final CurrentCaller caller;
    private final Shell shell;

    DelegatedPages(
            Store store,
            DelegatedDecisions decisions,
            RegisterDelegated register,
            Validator validator,
            CurrentCaller caller,
            Shell shell) {
        this.store = store;
        this.decisions = decisions;
        this.register = register;
        this.validator = validator;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "delegation")
    static class Templates {

        private Templates() {}

        static native TemplateInstance decisions(
                PageFrame page, List<DelegatedDecision> rows, Pager pager, boolean mayRegister);

        static native TemplateInstance register(PageFrame page, Form form);
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam Paging paging, @Context UriInfo uri) {
        var found = store.inTenant(caller.tenant(), tx -> decisions.all(tx, caller.tenant(), null, paging));
        return Templates.decisions(
                shell.page(TITLE, Nav.BOARD, DelegationPages.crumb(caller.tenant())),
                found.data(),
                Pager.of(found.meta(), uri),
                caller.get().isAnyOf(Role.SECRETARY, Role.REGISTRAR));
    }

    @GET
    @Path("nytt")
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    public TemplateInstance register() {
        return register(Form.empty());
    }

    @POST
    @Path("nytt")
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    public Response register(MultivaluedMap<String, String> posted) {
        var fields = new Fields(Form.posted(posted));
        var wanted = new NewDelegated(
                fields.day("decidedOn"),
                fields.text("delegate"),
                fields.text("what"),
                fields.text("rowNumber"),
                fields.text("registryNumber"),
                fields.form().value("urgent").equals("true"));
        return fields.take(validator, wanted, () -> register.register(caller.get(), wanted))
                .answer(here(), this::register);
    }

    private TemplateInstance register(Form form) {
        var delegation = DelegationPages.crumb(caller.tenant());
        return Templates.register(
                shell.page("Registrera ett delegationsbeslut", Nav.BOARD, delegation, Crumb.to(TITLE, here())), form);
    }

    private String here() {
        return DelegationPages.crumb(caller.tenant()).href() + "/beslut";
    }
}
