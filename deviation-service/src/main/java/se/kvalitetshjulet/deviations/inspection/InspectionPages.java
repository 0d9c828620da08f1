package se.kvalitetshjulet.deviations.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.courses.Inspection;
import se.kvalitetshjulet.deviations.measure.MeasureView;
import se.kvalitetshjulet.deviations.measure.Measures;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.Stories;
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

/** The list of inspections, and one of them. */
@Path("/deviations/sidor/{municipality}/{board}/tillsyn")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_HANDLING)
class InspectionPages {

    private static final List<Choice> STATUSES = Arrays.stream(Inspection.Status.values())
            .map(status -> new Choice(status.name(), Swedish.capitalised(status.label())))
            .toList();

    private final Inspections inspections;
    private final InspectionStory story;
    private final Measures measures;
    private final Words words;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    InspectionPages(
            Inspections inspections,
            InspectionStory story,
            Measures measures,
            Words words,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.inspections = inspections;
        this.story = story;
        this.measures = measures;
        this.words = words;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "inspection")
    static class Templates {

        private Templates() {}

        static native TemplateInstance inspections(
                PageFrame page,
                List<InspectionView> rows,
                Pager pager,
                Form form,
                List<Choice> statuses,
                List<Choice> units);

        static native TemplateInstance inspection(
                PageFrame page,
                InspectionView inspection,
                List<Stories.Entry> events,
                List<InspectionStory.Demand> demands,
                List<MeasureView> measures,
                InspectionWay[] ways);
    }

    /** The step from an inspection, or what is noted of it, to the list. */
    static Crumb crumb(Tenant tenant) {
        return Crumb.to("Tillsyn från IVO", QualityLinks.to(tenant, "tillsyn"));
    }

    /** The step from what is noted of an inspection to its page. */
    static Crumb crumb(Tenant tenant, String id) {
        return Crumb.to("Tillsyn " + id, QualityLinks.to(tenant, "tillsyn", id));
    }

    @GET
    public TemplateInstance list(
            @BeanParam InspectionFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return store.inTenant(caller.tenant(), tx -> {
            var found = inspections.list(tx, caller.get(), filter, paging);
            return Templates.inspections(
                    shell.page("Tillsyn från IVO", Nav.QUALITY),
                    found.data(),
                    Pager.of(found.meta(), uri),
                    Form.filledWith(filter.values()),
                    STATUSES,
                    words.units(tx, caller.tenant()));
        });
    }

    @GET
    @Path("{inspectionId}")
    public TemplateInstance one(@PathParam("inspectionId") String id) {
        return store.inTenant(caller.tenant(), tx -> {
            var view = inspections.find(tx, caller.get(), id).orElseThrow(Refusal::notFound);
            var key = new ThingKey(caller.tenant(), id);
            return Templates.inspection(
                    shell.page("Tillsyn " + id, Nav.QUALITY, crumb(caller.tenant())),
                    view,
                    story.of(tx, key),
                    story.demands(tx, key),
                    measures.of(tx, caller.get(), new Concern(Concern.Kind.INSPECTION, id)),
                    InspectionWay.values());
        });
    }
}
