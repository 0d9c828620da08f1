package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.Jobs;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** How far the work with what the reports rest on has come. */
@Path("/reporting/sidor/{municipality}/{board}/underlag/arbete/{jobId}")
@Produces(MediaType.TEXT_HTML)
@Allow(allUnits = Role.ADMINISTRATOR)
class RebuildWorkPages {

    private final Store store;
    private final Jobs jobs;
    private final CurrentCaller caller;
    private final Shell shell;

    RebuildWorkPages(Store store, Jobs jobs, CurrentCaller caller, Shell shell) {
        this.store = store;
        this.jobs = jobs;
        this.caller = caller;
        this.shell = shell;
    }

    /** The words for a kind of work: what goes on, what it counts, and what has become of it. */
    public record Words(String goesOn, String unit, String done) {

        static Words of(String kind) {
            return switch (kind) {
                case "PROJECTION_REBUILD" ->
                    new Words(
                            "Underlaget räknas om och jämförs",
                            "händelser och rader",
                            "Underlaget är omräknat och jämfört med det som används.");
                case "PROJECTION_SWITCH" ->
                    new Words("Beräkningen tar över", "händelser", "Beräkningen används nu. Den förra är sparad.");
                default -> new Words("Beräkningen tas bort", "rader", "Beräkningen är borttagen.");
            };
        }
    }

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance work(PageFrame page, Job job, Words words);
    }

    @GET
    public TemplateInstance work(@PathParam("jobId") UUID id) {
        Job job = store.inTenant(caller.tenant(), tx -> jobs.find(tx, caller.get(), id));
        Words words = Words.of(job.kind());
        String parts = "/reporting/sidor/" + caller.tenant().path() + "/underlag";
        return Templates.work(shell.page(words.goesOn(), Nav.START, Crumb.to(RebuildPages.TITLE, parts)), job, words);
    }
}
