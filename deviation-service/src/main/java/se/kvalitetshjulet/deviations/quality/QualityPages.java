package se.kvalitetshjulet.deviations.quality;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.retention.RetentionPages;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Where the quality work begins: one entry of the menu instead of one for each kind. */
@Path("/deviations/sidor/{municipality}/{board}/kvalitet")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_QUALITY)
class QualityPages {

    private final List<Waiting> parts;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    QualityPages(@All List<Waiting> parts, Store store, CurrentCaller caller, Shell shell) {
        this.parts = parts;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "quality")
    static class Templates {

        private Templates() {}

        static native TemplateInstance quality(
                PageFrame page, List<Waiting.Part> parts, boolean reports, List<Way> ways);
    }

    /** A way to something that nobody waits for. */
    public record Way(String page, String title) {}

    @GET
    public TemplateInstance quality() {
        var mine = store.inTenant(
                caller.tenant(),
                tx -> parts.stream()
                        .map(part -> part.of(tx, caller.get()))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(Waiting.Part::order))
                        .toList());
        return Templates.quality(
                shell.page("Kvalitet", Nav.QUALITY), mine, caller.get().is(Readers.OF_DEVIATIONS), ways(caller.get()));
    }

    private static List<Way> ways(Caller caller) {
        var ways = new ArrayList<Way>();
        if (caller.is(Readers.OF_CONTROL)) {
            ways.add(new Way("/monster", "Mönster över åren"));
        }
        if (caller.is(Readers.OF_ACCESS_LOGS)) {
            ways.add(new Way("/kvalitet/atkomstlogg", "Vem som har läst vad som har skrivits"));
        }
        if (RetentionPages.isOpenTo(caller)) {
            ways.add(new Way("/kvalitet/gallring", "Gallring"));
        }
        if (caller.is(Readers.OF_HANDLING)) {
            ways.add(new Way("/kvalitet/registerutdrag", "Registerutdrag"));
        }
        return ways;
    }
}
