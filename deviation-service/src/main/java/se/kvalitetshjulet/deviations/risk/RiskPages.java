package se.kvalitetshjulet.deviations.risk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import se.kvalitetshjulet.contracts.measure.MeasureDecided;
import se.kvalitetshjulet.deviations.measure.MeasureView;
import se.kvalitetshjulet.deviations.measure.Measures;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.Stories;
import se.kvalitetshjulet.deviations.thing.YearFilter;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** The analysis of a year as a matrix and a list, and one of its risks. */
@Path("/deviations/sidor/{municipality}/{board}/risker")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_CONTROL)
class RiskPages {

    private final Risks risks;
    private final RiskStory story;
    private final RiskChoices choices;
    private final Measures measures;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    RiskPages(
            Risks risks,
            RiskStory story,
            RiskChoices choices,
            Measures measures,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.risks = risks;
        this.story = story;
        this.choices = choices;
        this.measures = measures;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "risk")
    static class Templates {

        private Templates() {}

        static native TemplateInstance risks(
                PageFrame page,
                List<RiskView> rows,
                RiskMatrix matrix,
                Form form,
                RiskChoices.Filters choices,
                boolean changes);

        static native TemplateInstance risk(
                PageFrame page,
                RiskView risk,
                List<Stories.Entry> events,
                List<MeasureView> measures,
                boolean handles,
                boolean changes);
    }

    /** The step from a risk to the analysis that it belongs to. */
    static Crumb crumb(Tenant tenant) {
        return Crumb.to("Riskanalys", QualityLinks.to(tenant, "risker"));
    }

    @GET
    public TemplateInstance list(@BeanParam YearFilter filter) {
        return store.inTenant(caller.tenant(), tx -> {
            var found = risks.all(tx, caller.get(), filter);
            return Templates.risks(
                    shell.page("Riskanalys " + choices.yearOf(filter), Nav.QUALITY),
                    found,
                    choices.matrix(caller.tenant(), found),
                    Form.filledWith(choices.values(filter)),
                    choices.filters(tx, caller.tenant()),
                    Sights.followsUp(caller.get()));
        });
    }

    @GET
    @Path("{riskId}")
    public TemplateInstance one(@PathParam("riskId") String id) {
        return store.inTenant(caller.tenant(), tx -> {
            var view = risks.find(tx, caller.get(), id).orElseThrow(Refusal::notFound);
            return Templates.risk(
                    shell.page("Risk " + id, Nav.QUALITY, crumb(caller.tenant())),
                    view,
                    story.of(tx, new ThingKey(caller.tenant(), id)),
                    measures.of(tx, caller.get(), new MeasureDecided.Concern(MeasureDecided.Concern.Kind.RISK, id)),
                    caller.get().is(Readers.OF_HANDLING),
                    Sights.followsUp(caller.get()));
        });
    }
}
