package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.reporting.edition.AssembleReport;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.edition.ReportSummary;
import se.kvalitetshjulet.reporting.report.ReportStatus;
import se.kvalitetshjulet.reporting.writing.ReadTexts;
import se.kvalitetshjulet.reporting.writing.SectionState;

/** What there is to write in a report, how far it has come, and the way of it into the draft. */
@Path("/reporting/sidor/{municipality}/{board}/texter")
@Produces(MediaType.TEXT_HTML)
@Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION, Role.AUDITOR})
class TextPages {

    private final ReadTexts texts;
    private final ReadReports reports;
    private final AssembleReport assemble;
    private final CurrentCaller caller;
    private final Shell shell;

    TextPages(ReadTexts texts, ReadReports reports, AssembleReport assemble, CurrentCaller caller, Shell shell) {
        this.texts = texts;
        this.reports = reports;
        this.assemble = assemble;
        this.caller = caller;
        this.shell = shell;
    }

    /** A section in the list. */
    public record Line(SectionState state, Shown.Badge badge) {}

    @CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance texts(
                PageFrame page,
                String here,
                List<Line> lines,
                int ready,
                @Nullable String draft,
                boolean mayWrite,
                Form form);
    }

    @GET
    @Path("{kind}/{period}")
    public TemplateInstance all(@PathParam("kind") ReportKind kind, @PathParam("period") String period) {
        return page(kind, period, Form.empty());
    }

    /** Assembles the draft anew, which takes in what is written. */
    @POST
    @Path("{kind}/{period}")
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    public Response takeIn(@PathParam("kind") ReportKind kind, @PathParam("period") String period) {
        try {
            var draft = assemble.draft(caller.get(), kind, period, null);
            return Response.seeOther(URI.create(Nav.REPORTS.href(caller.tenant()) + "/" + draft.reportId()))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(page(kind, period, Form.empty().refused(refusal.refused())))
                    .build();
        }
    }

    private TemplateInstance page(ReportKind kind, String period, Form form) {
        var lines = texts.all(caller.get(), kind, period).stream()
                .map(state -> new Line(state, badge(state)))
                .toList();
        return Templates.texts(
                shell.page(
                        "Texter: " + Shown.kind(kind).toLowerCase(Shown.SWEDISH) + " "
                                + Shown.period(period).toLowerCase(Shown.SWEDISH),
                        Nav.REPORTS,
                        Crumb.to(
                                "Texter i rapporter",
                                SectionPages.ALL.formatted(caller.tenant().path()))),
                SectionPages.here(caller.tenant(), kind, period),
                lines,
                (int) lines.stream()
                        .filter(line -> line.state().status() == SectionState.Status.WRITTEN)
                        .count(),
                draft(kind, period),
                SectionPages.mayWrite(caller.get()),
                form);
    }

    /** Null when there is none. */
    private @Nullable String draft(ReportKind kind, String period) {
        return reports
                .list(caller.get(), new ReadReports.Filter(kind, period, ReportStatus.DRAFT), Paging.of(1, 1))
                .data()
                .stream()
                .map(ReportSummary::reportId)
                .findFirst()
                .orElse(null);
    }

    private static Shown.Badge badge(SectionState state) {
        return switch (state.status()) {
            case EMPTY -> new Shown.Badge("none", "Inte skrivet");
            case UNKNOWN_FIGURE -> new Shown.Badge("error", "Siffra saknas");
            case FLAGGED -> new Shown.Badge("warning", "Siffror har ändrats");
            case WRITTEN -> new Shown.Badge("done", "Skrivet");
        };
    }
}
