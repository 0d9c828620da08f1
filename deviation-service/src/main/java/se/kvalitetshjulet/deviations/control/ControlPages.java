package se.kvalitetshjulet.deviations.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Predicate;
import se.kvalitetshjulet.contracts.measure.MeasureDecided;
import se.kvalitetshjulet.deviations.measure.MeasureView;
import se.kvalitetshjulet.deviations.measure.Measures;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.Stories;
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

/** The internal control plan of a year, and one of its controls. */
@Path("/deviations/sidor/{municipality}/{board}/internkontroll")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_CONTROL)
class ControlPages {

    private final Controls controls;
    private final ControlStory story;
    private final ControlChoices choices;
    private final Measures measures;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    ControlPages(
            Controls controls,
            ControlStory story,
            ControlChoices choices,
            Measures measures,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.controls = controls;
        this.story = story;
        this.choices = choices;
        this.measures = measures;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    /** How far the plan has come: how many of its controls. */
    record Sum(long planned, long performed, long late, long withDeviation) {

        static Sum of(List<ControlView> plan) {
            return new Sum(
                    plan.size(),
                    count(plan, control -> control.status() == Progress.Status.PERFORMED),
                    count(plan, control -> control.status() == Progress.Status.LATE),
                    count(plan, control -> control.deviationsFound() > 0));
        }

        private static long count(List<ControlView> plan, Predicate<ControlView> which) {
            return plan.stream().filter(which).count();
        }
    }

    @CheckedTemplate(basePath = "control")
    static class Templates {

        private Templates() {}

        static native TemplateInstance plan(
                PageFrame page,
                List<ControlView> rows,
                Sum sum,
                Form form,
                ControlChoices.Filters choices,
                int year,
                boolean changes);

        static native TemplateInstance control(
                PageFrame page,
                ControlView control,
                List<Stories.Entry> events,
                List<MeasureView> measures,
                boolean handles,
                boolean changes);
    }

    /** The step from a control to the plan. */
    static Crumb crumb(Tenant tenant) {
        return Crumb.to("Internkontroll", QualityLinks.to(tenant, "internkontroll"));
    }

    @GET
    public TemplateInstance list(@BeanParam ControlFilter filter) {
        return store.inTenant(caller.tenant(), tx -> {
            var found = controls.plan(tx, caller.get(), filter);
            int year = choices.yearOf(filter);
            return Templates.plan(
                    shell.page("Internkontrollplan " + year, Nav.QUALITY),
                    found,
                    Sum.of(found),
                    Form.filledWith(choices.values(filter)),
                    choices.filters(tx, caller.tenant()),
                    year,
                    Sights.followsUp(caller.get()));
        });
    }

    @GET
    @Path("{controlId}")
    public TemplateInstance one(@PathParam("controlId") String id) {
        return store.inTenant(caller.tenant(), tx -> {
            var view = controls.find(tx, caller.get(), id).orElseThrow(Refusal::notFound);
            return Templates.control(
                    shell.page("Kontroll " + id, Nav.QUALITY, crumb(caller.tenant())),
                    view,
                    story.of(tx, new ThingKey(caller.tenant(), id)),
                    measures.of(tx, caller.get(), new MeasureDecided.Concern(MeasureDecided.Concern.Kind.CONTROL, id)),
                    caller.get().is(Readers.OF_HANDLING),
                    Sights.followsUp(caller.get()));
        });
    }
}
