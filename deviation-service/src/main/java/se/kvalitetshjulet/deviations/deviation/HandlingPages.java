package se.kvalitetshjulet.deviations.deviation;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.deviations.thing.Meanwhile;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.RiskScale;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** The steps of the handling, for people: each a form of its own, that comes back as it was left when it is refused. */
@Path("/deviations/sidor/{municipality}/{board}/avvikelser/{deviationId}/steg/{step}")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_HANDLING)
class HandlingPages {

    private static final List<Choice> OUTCOMES = List.of(
            new Choice("HANDLED", "Med åtgärder"),
            new Choice("NO_MEASURE_NEEDED", "Ingen åtgärd behövs"),
            new Choice("NOT_REPORTABLE", "Det är ingen avvikelse"));

    private final Deviations deviations;
    private final TakeStep take;
    private final Meanwhile meanwhile;
    private final RiskScale scale;
    private final Words words;
    private final Store store;
    private final Shell shell;
    private final CurrentCaller caller;

    HandlingPages(
            Deviations deviations,
            TakeStep take,
            Meanwhile meanwhile,
            RiskScale scale,
            Words words,
            Store store,
            Shell shell,
            CurrentCaller caller) {
        this.deviations = deviations;
        this.take = take;
        this.meanwhile = meanwhile;
        this.scale = scale;
        this.words = words;
        this.store = store;
        this.shell = shell;
        this.caller = caller;
    }

    /** What the forms let choose between. */
    record Choices(
            List<Choice> grades,
            List<Choice> causes,
            List<Choice> areas,
            List<Choice> reasons,
            List<Choice> outcomes) {}

    @CheckedTemplate(basePath = "deviation")
    static class Templates {

        private Templates() {}

        static native TemplateInstance step(
                PageFrame page,
                DeviationView deviation,
                HandlingStep step,
                Form form,
                List<Meanwhile.Change> changes,
                Choices choices);
    }

    @GET
    public TemplateInstance form(@PathParam("deviationId") String id, @PathParam("step") String path) {
        var deviation = find(id);
        return form(
                deviation,
                HandlingStep.at(path),
                Meanwhile.Again.first(Form.filledWith(Map.of("version", Long.toString(deviation.version())))));
    }

    @POST
    public Response take(
            @PathParam("deviationId") String id,
            @PathParam("step") String path,
            MultivaluedMap<String, String> fields) {
        var step = HandlingStep.at(path);
        if (step == HandlingStep.REOPEN && !HandlingStep.mayReopen(caller.get())) {
            throw new Refusal(CommonProblem.FORBIDDEN, "Be enhetschefen öppna avvikelsen igen.");
        }
        var form = take.take(caller.get(), id, step, Form.posted(fields));
        return form.isRefused()
                ? again(id, step, form)
                : Response.seeOther(URI.create(QualityLinks.to(caller.tenant(), "avvikelser", id)))
                        .build();
    }

    private Response again(String id, HandlingStep step, Form refused) {
        var now = find(id);
        var again = store.inTenant(
                caller.tenant(), tx -> meanwhile.again(tx, new ThingKey(caller.tenant(), id), now.version(), refused));
        return Response.status(again.status()).entity(form(now, step, again)).build();
    }

    private DeviationView find(String id) {
        return store.inTenant(caller.tenant(), tx -> deviations.findToHandle(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
    }

    private TemplateInstance form(DeviationView deviation, HandlingStep step, Meanwhile.Again again) {
        var tenant = caller.tenant();
        return Templates.step(
                shell.page(
                        step.title(),
                        Nav.QUALITY,
                        DeviationPages.crumb(tenant),
                        Crumb.to(
                                "Avvikelse " + deviation.deviationId(),
                                QualityLinks.to(tenant, "avvikelser", deviation.deviationId()))),
                deviation,
                step,
                again.form(),
                again.changes(),
                new Choices(
                        Fields.numbersTo(scale.highestOf(tenant)),
                        words.toUse(tenant, CodeLists.DEVIATION_CAUSES),
                        words.toUse(tenant, CodeLists.DEVIATION_AREAS),
                        words.toUse(tenant, CodeLists.RECLASSIFICATION_REASONS),
                        OUTCOMES));
    }
}
