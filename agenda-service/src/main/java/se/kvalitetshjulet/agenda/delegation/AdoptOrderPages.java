package se.kvalitetshjulet.agenda.delegation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Map;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Entering a delegation order that the board has adopted, beginning with what the latest one says. */
@Path("/agenda/sidor/{municipality}/{board}/namnden/delegation/ny")
@Produces(MediaType.TEXT_HTML)
@Allow(Role.SECRETARY)
class AdoptOrderPages {

    private final Store store;
    private final DelegationTable table;
    private final AdoptOrder adopt;
    private final Validator validator;
    private final CurrentCaller caller;
    private final Shell shell;

    AdoptOrderPages(
            Store store,
            DelegationTable table,
            AdoptOrder adopt,
            Validator validator,
            CurrentCaller caller,
            Shell shell) {
        this.store = store;
        this.table = table;
        this.adopt = adopt;
        this.validator = validator;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "delegation")
    static class Templates {

        private Templates() {}

        static native TemplateInstance adopt(PageFrame page, Form form);
    }

    @GET
    public TemplateInstance adopt() {
        var rows = store.inTenant(caller.tenant(), tx -> table.all(tx, caller.tenant())).all().stream()
                .findFirst()
                .map(OrderText::of)
                .orElse("");
        return adopt(Form.filledWith(Map.of(OrderText.FIELD, rows)));
    }

    @POST
    public Response adopt(MultivaluedMap<String, String> posted) {
        var rows = new ArrayList<DelegationRow>();
        var fields = new Fields(OrderText.read(Form.posted(posted), rows));
        var wanted = new NewOrder(fields.day("adoptedOn"), fields.text("adoptedBy"), fields.day("validFrom"), rows);
        var entered = new ArrayList<DelegationOrder>();
        var form = fields.take(validator, wanted, () -> entered.add(adopt.adopt(caller.get(), wanted)));
        return form.answer(
                () -> DelegationPages.crumb(caller.tenant()).href() + "/"
                        + entered.getFirst().version(),
                this::adopt);
    }

    private TemplateInstance adopt(Form form) {
        return Templates.adopt(
                shell.page("Ny delegationsordning", Nav.BOARD, DelegationPages.crumb(caller.tenant())), form);
    }
}
