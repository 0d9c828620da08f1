package se.kvalitetshjulet.deviations.lexsarah;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.thing.Meanwhile;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** The steps of a lex Sarah case, for people: each a form of its own, that comes back as it was left when it is refused. */
@Path("/deviations/sidor/{municipality}/{board}/lex-sarah/{reportId}/steg/{step}")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_HANDLING)
class LexSarahStepPages {

    private final ChangeReport change;
    private final TakeReportStep take;
    private final StepChoices choices;
    private final Meanwhile meanwhile;
    private final Store store;
    private final Shell shell;
    private final CurrentCaller caller;

    LexSarahStepPages(
            ChangeReport change,
            TakeReportStep take,
            StepChoices choices,
            Meanwhile meanwhile,
            Store store,
            Shell shell,
            CurrentCaller caller) {
        this.change = change;
        this.take = take;
        this.choices = choices;
        this.meanwhile = meanwhile;
        this.store = store;
        this.shell = shell;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "lexsarah")
    static class Templates {

        private Templates() {}

        static native TemplateInstance step(
                PageFrame page,
                LexSarahView report,
                LexSarahStep step,
                Form form,
                List<Meanwhile.Change> changes,
                StepChoices.Choices choices,
                List<String> missing);
    }

    @GET
    public TemplateInstance form(
            @PathParam("reportId") String id,
            @PathParam("step") String path,
            @QueryParam("corrects") @Nullable String corrects) {
        var step = LexSarahStep.at(path);
        var report = demand(step, id);
        var values = new HashMap<String, String>();
        values.put("version", Long.toString(report.version()));
        if (corrects != null) {
            values.put("corrects", corrects);
        }
        return form(report, step, Meanwhile.Again.first(Form.filledWith(values)));
    }

    @POST
    public Response take(
            @PathParam("reportId") String id, @PathParam("step") String path, MultivaluedMap<String, String> fields) {
        var step = LexSarahStep.at(path);
        demandRight(step, id);
        var form = take.take(caller.get(), id, step, Form.posted(fields));
        return form.isRefused()
                ? again(step, id, form)
                : Response.seeOther(URI.create(QualityLinks.to(caller.tenant(), "lex-sarah", id)))
                        .build();
    }

    /** Whoever may not take the step, or not yet, is told so before they have written anything. */
    private LexSarahView demand(LexSarahStep step, String id) {
        return store.inTenant(caller.tenant(), tx -> change.demand(tx, caller.get(), step, id));
    }

    private LexSarahView demandRight(LexSarahStep step, String id) {
        return store.inTenant(caller.tenant(), tx -> change.demandRight(tx, caller.get(), step, id));
    }

    private Response again(LexSarahStep step, String id, Form refused) {
        var now = demandRight(step, id);
        var again = store.inTenant(
                caller.tenant(), tx -> meanwhile.again(tx, new ThingKey(caller.tenant(), id), now.version(), refused));
        return Response.status(again.status()).entity(form(now, step, again)).build();
    }

    private TemplateInstance form(LexSarahView report, LexSarahStep step, Meanwhile.Again again) {
        var tenant = caller.tenant();
        return store.inTenant(
                tenant,
                tx -> Templates.step(
                        shell.page(
                                step.title(),
                                Nav.QUALITY,
                                LexSarahPages.crumb(tenant),
                                LexSarahPages.crumb(tenant, report.reportId())),
                        report,
                        step,
                        again.form(),
                        again.changes(),
                        choices.of(tx, tenant),
                        choices.missing(tx, caller.get(), report.reportId())));
    }
}
