package se.kvalitetshjulet.deviations.deviation;

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
import java.util.List;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;

/** The list of deviations, and one of them, for people. */
@Path("/deviations/sidor/{municipality}/{board}/avvikelser")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_DEVIATIONS)
class DeviationPages {

    private final Deviations deviations;
    private final DeviationPage one;
    private final DeviationChoices choices;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    DeviationPages(
            Deviations deviations,
            DeviationPage one,
            DeviationChoices choices,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.deviations = deviations;
        this.one = one;
        this.choices = choices;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "deviation")
    static class Templates {

        private Templates() {}

        static native TemplateInstance deviations(
                PageFrame page,
                List<DeviationView> rows,
                Pager pager,
                Form form,
                DeviationChoices.Choices choices,
                boolean handles);

        static native TemplateInstance deviation(PageFrame page, DeviationPage.Shown shown);
    }

    /** The step from a deviation, or what is done with it, to the list. */
    static Crumb crumb(Tenant tenant) {
        return Crumb.to("Avvikelser", QualityLinks.to(tenant, "avvikelser"));
    }

    @GET
    public TemplateInstance list(
            @BeanParam DeviationFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return store.inTenant(caller.tenant(), tx -> {
            var found = deviations.list(tx, caller.get(), filter, paging);
            return Templates.deviations(
                    shell.page("Avvikelser", Nav.QUALITY),
                    found.data(),
                    Pager.of(found.meta(), uri),
                    Form.filledWith(filter.values()),
                    choices.all(tx, caller.tenant()),
                    Deviations.areHandledBy(caller.get()));
        });
    }

    @GET
    @Path("{deviationId}")
    public TemplateInstance one(@PathParam("deviationId") String id) {
        return Templates.deviation(
                shell.page("Avvikelse " + id, Nav.QUALITY, crumb(caller.tenant())),
                store.inTenant(caller.tenant(), tx -> one.of(tx, caller.get(), id)));
    }
}
