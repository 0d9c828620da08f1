package se.kvalitetshjulet.deviations.deviation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.draft.Draft;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Reporting a deviation, on any screen. */
@Path("/deviations/sidor/{municipality}/{board}/avvikelser/ny")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_DEVIATIONS)
class RegisterPages {

    private static final Set<String> FILLED_IN = Set.of("area", "unit", "affects", "occurredOn", "discoveredOn");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,80}");

    private final RegisterDeviation register;
    private final DraftedDeviations drafts;
    private final SimilarDeviations similar;
    private final DeviationForm forms;
    private final DeviationChoices choices;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    RegisterPages(
            RegisterDeviation register,
            DraftedDeviations drafts,
            SimilarDeviations similar,
            DeviationForm forms,
            DeviationChoices choices,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.register = register;
        this.drafts = drafts;
        this.similar = similar;
        this.forms = forms;
        this.choices = choices;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "deviation")
    static class Templates {

        private Templates() {}

        static native TemplateInstance register(
                PageFrame page,
                Form form,
                DeviationChoices.Choices choices,
                List<SimilarDeviation> similar,
                @Nullable Draft draft);
    }

    /** May be filled in by its address, with codes and days alone: an address ends up in logs and histories. */
    @GET
    public TemplateInstance form(@Context UriInfo uri) {
        var values = new HashMap<>(Map.of("onPaper", "false"));
        uri.getQueryParameters().forEach((field, given) -> {
            if (FILLED_IN.contains(field) && CODE.matcher(given.getFirst()).matches()) {
                values.put(field, given.getFirst());
            }
        });
        return form(Form.filledWith(values));
    }

    @POST
    public Response register(MultivaluedMap<String, String> fields) {
        var posted = Form.posted(fields);
        if (!posted.value("draft").isEmpty()) {
            return saved(posted);
        }
        if (!posted.value("similar").isEmpty()) {
            return Response.ok(form(posted)).build();
        }
        try {
            var read = forms.read(posted);
            if (read.wanted() == null) {
                return refused(read.form());
            }
            var registered = register.register(caller.get(), read.wanted());
            return Response.seeOther(
                            URI.create(QualityLinks.to(caller.tenant(), "avvikelser", registered.deviationId())))
                    .build();
        } catch (Refusal refusal) {
            return refused(posted.refused(refusal.refused()));
        }
    }

    private Response saved(Form posted) {
        try {
            var draft = drafts.begin(caller.get(), posted.values());
            return Response.seeOther(
                            URI.create(QualityLinks.to(caller.tenant(), "avvikelser", "utkast", draft.draftId())))
                    .build();
        } catch (Refusal refusal) {
            return refused(posted.refused(refusal.refused()));
        }
    }

    private Response refused(Form form) {
        return Response.status(422).entity(form(form)).build();
    }

    private TemplateInstance form(Form form) {
        return form(form, null);
    }

    /**
     * @param draft that the form goes on with; null when it is a new one
     */
    TemplateInstance form(Form form, @Nullable Draft draft, Crumb... between) {
        var crumbs = Stream.concat(Stream.of(DeviationPages.crumb(caller.tenant())), Arrays.stream(between))
                .toArray(Crumb[]::new);
        return Templates.register(
                shell.page("Rapportera en avvikelse", Nav.QUALITY, crumbs),
                form,
                store.inTenant(caller.tenant(), tx -> choices.ofToday(tx, caller.tenant())),
                similar(form),
                draft);
    }

    /** What the report is like as far as it is typed: shown at once when it has been asked for, or has been saved. */
    private List<SimilarDeviation> similar(Form form) {
        var fields = new Fields(form);
        var typed = new Likeness(fields.text("area"), fields.text("unit"), null, List.of());
        return store.inTenant(caller.tenant(), tx -> similar.to(tx, caller.get(), typed));
    }
}
