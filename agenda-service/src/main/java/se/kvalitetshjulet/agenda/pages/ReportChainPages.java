package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import se.kvalitetshjulet.agenda.reportchain.HeardLink;
import se.kvalitetshjulet.agenda.reportchain.HeardLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.statute.Quarter;

/**
 * The board's copy of the chain of editions. No service asks another, so the auditor's own browser carries the copy to
 * reporting-service, by the page's one button.
 */
@Path("/agenda/sidor/{municipality}/{board}/rapportkedja")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.AUDITOR, Role.CONTROLLER})
public class ReportChainPages {

    private final CurrentCaller caller;
    private final Shell shell;
    private final Store store;
    private final HeardLinks links;

    ReportChainPages(CurrentCaller caller, Shell shell, Store store, HeardLinks links) {
        this.caller = caller;
        this.shell = shell;
        this.store = store;
        this.links = links;
    }

    /**
     * An edition that was heard.
     *
     * @param period in words
     * @param hash its beginning, which is enough to compare by eye
     */
    record Row(HeardLink link, String period, String hash) {}

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance reportchain(PageFrame page, List<Row> rows, String copy);
    }

    @GET
    public TemplateInstance list() {
        var heard = store.inTenant(caller.tenant(), tx -> links.all(tx, caller.tenant()));
        return Templates.reportchain(
                shell.page(
                        "Nämndens kopia av kedjan",
                        Nav.REPORTS,
                        Crumb.to("Kontrollera utgåvornas kedja", Nav.REPORTS.href(caller.tenant()) + "/kedjan")),
                heard.stream()
                        .map(link -> new Row(link, period(link.period()), beginning(link.hash())))
                        .toList(),
                heard.stream().map(ReportChainPages::carried).collect(Collectors.joining(" ")));
    }

    /** {@code number:hash:previousHash}; the last part is empty for the first link. */
    private static String carried(HeardLink link) {
        return link.number() + ":" + link.hash() + ":" + (link.previousHash() == null ? "" : link.previousHash());
    }

    private static String beginning(String hash) {
        return hash.substring(0, Math.min(hash.length(), 12)) + "…";
    }

    private static String period(String period) {
        return period.matches("\\d{4}-Q[1-4]") ? Quarter.parse(period).inWords() : period;
    }
}
