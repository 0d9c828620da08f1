package se.kvalitetshjulet.deviations.measure;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp.Effect;
import se.kvalitetshjulet.deviations.recurrence.Recurrence;
import se.kvalitetshjulet.deviations.recurrence.Recurrences;
import se.kvalitetshjulet.deviations.thing.Meanwhile;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;

/** The list of measures over everything, and one of them with its follow-up. */
@Path("/deviations/sidor/{municipality}/{board}/atgarder")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_HANDLING)
class MeasurePages {

    private static final List<Choice> STATES = List.of(new Choice("true", "Försenade"), new Choice("false", "Andra"));

    private static final List<Choice> EFFECTS = List.of(Effect.values()).stream()
            .map(effect -> new Choice(effect.name(), Swedish.capitalised(Measures.EFFECTS.get(effect))))
            .toList();

    private final Measures measures;
    private final Recurrences recurrences;
    private final MeasureForms forms;
    private final Meanwhile meanwhile;
    private final Words words;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    MeasurePages(
            Measures measures,
            Recurrences recurrences,
            MeasureForms forms,
            Meanwhile meanwhile,
            Words words,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.measures = measures;
        this.recurrences = recurrences;
        this.forms = forms;
        this.meanwhile = meanwhile;
        this.words = words;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "measure")
    static class Templates {

        private Templates() {}

        static native TemplateInstance measures(
                PageFrame page,
                List<MeasureView> rows,
                Pager pager,
                Form form,
                List<Choice> states,
                List<Choice> units);

        static native TemplateInstance measure(
                PageFrame page,
                MeasureView measure,
                List<Recurrence> recurrences,
                Form form,
                List<Meanwhile.Change> changes,
                List<Choice> effects);
    }

    /** The step from a measure to the list. */
    static Crumb crumb(Tenant tenant) {
        return Crumb.to("Åtgärder", QualityLinks.to(tenant, "atgarder"));
    }

    @GET
    public TemplateInstance list(
            @BeanParam MeasureFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return store.inTenant(caller.tenant(), tx -> {
            var found = measures.list(tx, caller.get(), filter, paging);
            return Templates.measures(
                    shell.page("Åtgärder", Nav.QUALITY),
                    found.data(),
                    Pager.of(found.meta(), uri),
                    Form.filledWith(filter.values()),
                    STATES,
                    words.units(tx, caller.tenant()));
        });
    }

    @GET
    @Path("{measureId}")
    public TemplateInstance one(@PathParam("measureId") String id) {
        var measure = find(id);
        return page(
                measure, Meanwhile.Again.first(Form.filledWith(Map.of("version", Long.toString(measure.version())))));
    }

    @POST
    @Path("{measureId}")
    public Response followUp(@PathParam("measureId") String id, MultivaluedMap<String, String> fields) {
        var form = forms.followUp(caller.get(), id, Form.posted(fields));
        return form.isRefused()
                ? again(id, form)
                : Response.seeOther(URI.create(QualityLinks.to(caller.tenant(), "atgarder", id)))
                        .build();
    }

    private Response again(String id, Form refused) {
        var now = find(id);
        var again = store.inTenant(
                caller.tenant(), tx -> meanwhile.again(tx, new ThingKey(caller.tenant(), id), now.version(), refused));
        return Response.status(again.status()).entity(page(now, again)).build();
    }

    private MeasureView find(String id) {
        return store.inTenant(caller.tenant(), tx -> measures.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
    }

    private TemplateInstance page(MeasureView measure, Meanwhile.Again again) {
        return Templates.measure(
                shell.page("Åtgärd " + measure.measureId(), Nav.QUALITY, crumb(caller.tenant())),
                measure,
                store.inTenant(caller.tenant(), tx -> recurrences.ofMeasure(tx, caller.get(), measure.measureId())),
                again.form(),
                again.changes(),
                EFFECTS);
    }
}
