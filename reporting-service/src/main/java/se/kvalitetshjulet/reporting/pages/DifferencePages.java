package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.edition.CompareReports;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.report.Report;

/** What a new edition says otherwise than the one it takes the place of. */
@Path("/reporting/sidor/{municipality}/{board}/rapporter")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
class DifferencePages {

    private final ReadReports reports;
    private final CompareReports compare;
    private final CurrentCaller caller;
    private final Shell shell;

    DifferencePages(ReadReports reports, CompareReports compare, CurrentCaller caller, Shell shell) {
        this.reports = reports;
        this.compare = compare;
        this.caller = caller;
        this.shell = shell;
    }

    /** One figure, as the two editions show it. */
    public record Changed(String figureId, String label, String before, String after) {}

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance differences(
                PageFrame page, Report earlier, Report later, String laterName, String inWords, List<Changed> changes);
    }

    @GET
    @Path("{reportId}/andringar")
    public TemplateInstance since(@PathParam("reportId") String reportId) {
        if (reports.one(caller.get(), reportId).supersedes() == null) {
            throw Refusal.notFound();
        }
        var compared = compare.with(caller.get(), reportId, null);
        var earlier = compared.earlier();
        var later = compared.later();
        var laterName = later.edition() == null ? "utkastet" : "utgåva " + later.edition();
        return Templates.differences(
                shell.page(
                        "Ändringar från utgåva " + earlier.edition() + " till " + laterName,
                        Nav.REPORTS,
                        Crumb.to(later.title(), Nav.REPORTS.href(later.tenant()) + "/" + reportId)),
                earlier,
                later,
                laterName,
                compared.differences().inWords(),
                compared.differences().differences().stream()
                        .map(one -> new Changed(
                                one.figureId(),
                                one.label(),
                                shown(one.before(), one.beforeSuppressed()),
                                shown(one.after(), one.afterSuppressed())))
                        .toList());
    }

    private static String shown(@Nullable BigDecimal value, boolean suppressed) {
        return suppressed ? "visas inte" : Swedish.number(value);
    }
}
