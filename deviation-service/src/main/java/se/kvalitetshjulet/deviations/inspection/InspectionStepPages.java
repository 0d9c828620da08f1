package se.kvalitetshjulet.deviations.inspection;

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
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** The steps of an inspection, for people: each a form of its own, that comes back as it was left when it is refused. */
@Path("/deviations/sidor/{municipality}/{board}/tillsyn/{inspectionId}/steg/{step}")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_HANDLING)
class InspectionStepPages {

    private final Inspections inspections;
    private final InspectionForms forms;
    private final Meanwhile meanwhile;
    private final Words words;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    InspectionStepPages(
            Inspections inspections,
            InspectionForms forms,
            Meanwhile meanwhile,
            Words words,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.inspections = inspections;
        this.forms = forms;
        this.meanwhile = meanwhile;
        this.words = words;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "inspection")
    static class Templates {

        private Templates() {}

        static native TemplateInstance step(
                PageFrame page,
                InspectionView inspection,
                InspectionWay way,
                Form form,
                List<Meanwhile.Change> changes,
                List<Choice> results);
    }

    @GET
    public TemplateInstance form(@PathParam("inspectionId") String id, @PathParam("step") String path) {
        var inspection = find(id);
        return form(
                inspection,
                InspectionWay.at(path),
                Meanwhile.Again.first(Form.filledWith(Map.of("version", Long.toString(inspection.version())))));
    }

    @POST
    public Response take(
            @PathParam("inspectionId") String id,
            @PathParam("step") String path,
            MultivaluedMap<String, String> fields) {
        var way = InspectionWay.at(path);
        find(id);
        var form = forms.take(caller.get(), id, way, Form.posted(fields));
        return form.isRefused()
                ? again(id, way, form)
                : Response.seeOther(URI.create(QualityLinks.to(caller.tenant(), "tillsyn", id)))
                        .build();
    }

    private Response again(String id, InspectionWay way, Form refused) {
        var now = find(id);
        var again = store.inTenant(
                caller.tenant(), tx -> meanwhile.again(tx, new ThingKey(caller.tenant(), id), now.version(), refused));
        return Response.status(again.status()).entity(form(now, way, again)).build();
    }

    private InspectionView find(String id) {
        return store.inTenant(caller.tenant(), tx -> inspections.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
    }

    private TemplateInstance form(InspectionView inspection, InspectionWay way, Meanwhile.Again again) {
        return Templates.step(
                shell.page(
                        way.title(),
                        Nav.QUALITY,
                        InspectionPages.crumb(caller.tenant()),
                        InspectionPages.crumb(caller.tenant(), inspection.inspectionId())),
                inspection,
                way,
                again.form(),
                again.changes(),
                words.toUse(caller.tenant(), CodeLists.INSPECTION_RESULTS));
    }
}
