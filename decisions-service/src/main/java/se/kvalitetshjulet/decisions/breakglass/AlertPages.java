package se.kvalitetshjulet.decisions.breakglass;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;

/** Emergency openings, for those who answer for the decisions: what waits to be judged, why it was opened, and judging it. */
@Path("/decisions/sidor/{municipality}/{board}/personuppgifter/nodoppningar")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
class AlertPages {

    private static final String TITLE = "Nödöppningar";

    private static final List<Choice> JUDGEMENTS = Arrays.stream(Judgement.values())
            .map(judgement -> new Choice(judgement.name(), Swedish.capitalised(judgement.label())))
            .toList();

    private final Alerts alerts;
    private final ReadAlert read;
    private final JudgeOpening judge;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    AlertPages(Alerts alerts, ReadAlert read, JudgeOpening judge, Store store, CurrentCaller caller, Shell shell) {
        this.alerts = alerts;
        this.read = read;
        this.judge = judge;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "breakglass")
    static class Templates {

        private Templates() {}

        static native TemplateInstance alerts(PageFrame page, List<Alert> rows, Pager pager);

        static native TemplateInstance alert(PageFrame page, Alert alert);

        static native TemplateInstance reason(PageFrame page, Alert.Read read, Form form, List<Choice> judgements);
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam Paging paging, @Context UriInfo uri) {
        var found = store.inTenant(caller.tenant(), tx -> alerts.page(tx, caller.get(), null, paging));
        return Templates.alerts(shell.page(TITLE, Nav.PERSONAL_DATA), found.data(), Pager.of(found.meta(), uri));
    }

    @GET
    @Path("{breakGlassId}")
    public TemplateInstance one(@PathParam("breakGlassId") UUID id) {
        return Templates.alert(frame(), read.face(caller.get(), id));
    }

    /** Why it was opened may hold secrets, so it is the answer to a form. */
    @POST
    @Path("{breakGlassId}/skal")
    public TemplateInstance reason(@PathParam("breakGlassId") UUID id) {
        return reason(id, Form.empty());
    }

    @POST
    @Path("{breakGlassId}/bedomning")
    public Response judge(@PathParam("breakGlassId") UUID id, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        return form.take(() -> judge.judge(
                        caller.get(),
                        id,
                        Parameters.choice("judgement", form.value("judgement"), Judgement.class),
                        form.value("action").isEmpty() ? null : form.value("action")))
                .answer(here(), again -> reason(id, again));
    }

    private TemplateInstance reason(UUID id, Form form) {
        return Templates.reason(frame(), read.read(caller.get(), id), form, JUDGEMENTS);
    }

    private PageFrame frame() {
        return shell.page("Nödöppning", Nav.PERSONAL_DATA, Crumb.to(TITLE, here()));
    }

    private String here() {
        return Nav.PERSONAL_DATA.href(caller.tenant()) + "/nodoppningar";
    }
}
