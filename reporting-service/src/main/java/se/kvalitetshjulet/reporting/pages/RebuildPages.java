package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.reporting.projection.Generation;
import se.kvalitetshjulet.reporting.rebuild.CompareGeneration;
import se.kvalitetshjulet.reporting.rebuild.DropGeneration;
import se.kvalitetshjulet.reporting.rebuild.GenerationView;
import se.kvalitetshjulet.reporting.rebuild.ReadGenerations;
import se.kvalitetshjulet.reporting.rebuild.StartRebuild;
import se.kvalitetshjulet.reporting.rebuild.SwitchGeneration;

/** Lets the administrator fold what the reports rest on anew, see what differs, and choose which is used. */
@Path("/reporting/sidor/{municipality}/{board}/underlag")
@Produces(MediaType.TEXT_HTML)
@Allow(allUnits = Role.ADMINISTRATOR)
class RebuildPages {

    static final String TITLE = "Räkna om underlaget";

    private final ReadGenerations read;
    private final StartRebuild rebuild;
    private final CompareGeneration compare;
    private final SwitchGeneration switching;
    private final DropGeneration drop;
    private final CurrentCaller caller;
    private final Shell shell;

    RebuildPages(
            ReadGenerations read,
            StartRebuild rebuild,
            CompareGeneration compare,
            SwitchGeneration switching,
            DropGeneration drop,
            CurrentCaller caller,
            Shell shell) {
        this.read = read;
        this.rebuild = rebuild;
        this.compare = compare;
        this.switching = switching;
        this.drop = drop;
        this.caller = caller;
        this.shell = shell;
    }

    /**
     * What is folded from the events, and what has been folded anew beside it.
     *
     * @param live the generation that is used
     * @param beside the other one; null when there is none
     */
    public record Part(GenerationView live, @Nullable Beside beside) {}

    /**
     * The generation beside the one that is used.
     *
     * @param version that a form sends back, so that nobody switches to what they have not seen
     * @param found what was found of it; null before it has been compared
     */
    public record Beside(
            GenerationView generation,
            String version,
            @Nullable ComparisonInWords found) {

        public boolean isKept() {
            return generation.state() == Generation.State.KEPT;
        }

        /** Whether it may take the place of the one that is used. */
        public boolean isReady() {
            return isKept() || found != null;
        }
    }

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance rebuild(PageFrame page, List<Part> parts, Form form);
    }

    @GET
    public TemplateInstance parts() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(MultivaluedMap<String, String> fields) {
        Form form = Form.posted(fields);
        return begun(form, () -> rebuild.start(caller.get(), form.value("projection")));
    }

    @POST
    @Path("{generationId}/jamfor")
    public Response compare(@PathParam("generationId") String id) {
        return begun(Form.empty(), () -> compare.start(caller.get(), id));
    }

    @POST
    @Path("{generationId}/byt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response switchOver(@PathParam("generationId") String id, MultivaluedMap<String, String> fields) {
        Form form = Form.posted(fields);
        return begun(form, () -> switching.start(caller.get(), id, form.value("version")));
    }

    @POST
    @Path("{generationId}/ta-bort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("generationId") String id, MultivaluedMap<String, String> fields) {
        Form form = Form.posted(fields);
        return begun(form, () -> drop.start(caller.get(), id, form.value("version")));
    }

    private Response begun(Form form, Supplier<Job> begin) {
        return form.answer(() -> here() + "/arbete/" + begin.get().jobId(), this::page);
    }

    private String here() {
        return "/reporting/sidor/" + caller.tenant().path() + "/underlag";
    }

    private TemplateInstance page(Form form) {
        List<GenerationView> all = read.all(caller.tenant());
        return Templates.rebuild(
                shell.page(TITLE, Nav.START),
                all.stream()
                        .filter(each -> each.state() == Generation.State.LIVE)
                        .map(live -> new Part(live, besideOf(live, all)))
                        .toList(),
                form);
    }

    private static @Nullable Beside besideOf(GenerationView live, List<GenerationView> all) {
        return all.stream()
                .filter(each -> each.projection().equals(live.projection()) && each.liesBeside())
                .findFirst()
                .map(each -> new Beside(
                        each,
                        Versions.textOf(each.version()),
                        each.comparison() == null ? null : ComparisonInWords.of(each.comparison(), each.number())))
                .orElse(null);
    }
}
