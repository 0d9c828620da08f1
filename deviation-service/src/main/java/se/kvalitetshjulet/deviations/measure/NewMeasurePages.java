package se.kvalitetshjulet.deviations.measure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Deciding a measure, of anything that can have one. */
@Path("/deviations/sidor/{municipality}/{board}/atgarder/ny")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_HANDLING)
class NewMeasurePages {

    private final MeasureForms forms;
    private final Measures measures;
    private final Words words;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    NewMeasurePages(
            MeasureForms forms, Measures measures, Words words, Store store, CurrentCaller caller, Shell shell) {
        this.forms = forms;
        this.measures = measures;
        this.words = words;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "measure")
    static class Templates {

        private Templates() {}

        static native TemplateInstance decide(
                PageFrame page, Form form, List<Choice> purposes, List<Choice> categories);
    }

    @GET
    public TemplateInstance form(
            @QueryParam("concernsKind") @Nullable String kind,
            @QueryParam("concernsId") @Nullable String id,
            @QueryParam("dueOn") @Nullable String dueOn,
            @QueryParam("purpose") @Nullable String purpose) {
        var concern = Parameters.choice("concernsKind", kind, Concern.Kind.class);
        if (concern == null || id == null || !isVisible(new Concern(concern, id))) {
            throw Refusal.notFound();
        }
        return form(Form.filledWith(Map.of(
                "concernsKind", concern.name(),
                "concernsId", id,
                "dueOn", Objects.requireNonNullElse(dueOn, ""),
                "purpose", Objects.requireNonNullElse(purpose, ""))));
    }

    @POST
    public Response decide(MultivaluedMap<String, String> fields) {
        var decided = new ArrayList<String>();
        var form = forms.decide(caller.get(), Form.posted(fields), measure -> decided.add(measure.measureId()));
        return form.answer(() -> QualityLinks.to(caller.tenant(), "atgarder", decided.getFirst()), this::form);
    }

    private boolean isVisible(Concern concern) {
        return store.inTenant(caller.tenant(), tx -> measures.isHandled(tx, caller.get(), concern));
    }

    private TemplateInstance form(Form form) {
        return Templates.decide(
                shell.page("Besluta om en åtgärd", Nav.QUALITY, MeasurePages.crumb(caller.tenant())),
                form,
                words.toUse(caller.tenant(), CodeLists.MEASURE_PURPOSES),
                words.toUse(caller.tenant(), CodeLists.MEASURE_CATEGORIES));
    }
}
