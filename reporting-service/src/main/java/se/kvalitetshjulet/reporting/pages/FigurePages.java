package se.kvalitetshjulet.reporting.pages;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.edition.FigureSources;
import se.kvalitetshjulet.reporting.edition.FigureSources.Explained;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Report;

/** "Varifrån kommer siffran?": what a figure means, and the events or the systems that it was counted from. */
@Path("/reporting/sidor/{municipality}/{board}/rapporter")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
class FigurePages {

    private final ReadReports reports;
    private final FigureSources figures;
    private final CurrentCaller caller;
    private final Shell shell;

    FigurePages(ReadReports reports, FigureSources figures, CurrentCaller caller, Shell shell) {
        this.reports = reports;
        this.figures = figures;
        this.caller = caller;
        this.shell = shell;
    }

    /** An event behind the figure. */
    public record Behind(
            String what,
            @Nullable String subject,
            EventInWords.@Nullable ThingPage page,
            String recorded,
            String known,
            String source) {}

    /** A system behind the figure, for those who may not see the events. */
    public record Told(String source, String lastHeard) {}

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance figure(
                PageFrame page,
                Report report,
                Explained figure,
                String shown,
                boolean mayListSources,
                List<Behind> events,
                List<Told> systems,
                @Nullable Pager pager);
    }

    @GET
    @Path("{reportId}/siffror/{figureId}")
    public TemplateInstance figure(
            @PathParam("reportId") String reportId,
            @PathParam("figureId") String figureId,
            @Valid @BeanParam Paging paging,
            @Context UriInfo uri) {
        var who = caller.get();
        var report = reports.one(who, reportId);
        var figure = figures.explain(who, reportId, figureId);
        boolean mayListSources = figure.sources() != null && (ReadReports.maySeeWhole(who) || report.edition() != null);
        var found = mayListSources ? figures.sources(who, reportId, figureId, paging) : null;
        var here = Nav.REPORTS.href(report.tenant());
        return Templates.figure(
                shell.page("Varifrån kommer siffran?", Nav.REPORTS, Crumb.to(report.title(), here + "/" + reportId)),
                report,
                figure,
                shown(figure),
                mayListSources,
                behind(found)
                        .filter(each -> each.type() != null)
                        .map(this::event)
                        .toList(),
                behind(found)
                        .filter(each -> each.type() == null)
                        .map(FigurePages::system)
                        .toList(),
                found == null ? null : Pager.of(found.meta(), uri));
    }

    private static String shown(Explained figure) {
        if (figure.value() != null) {
            return Swedish.number(figure.value());
        }
        return figure.suppressed() ? "Visas inte" : Cell.MISSING_SIGN;
    }

    private static Stream<FigureSources.Source> behind(@Nullable Page<FigureSources.Source> found) {
        return found == null ? Stream.of() : found.data().stream();
    }

    private static Told system(FigureSources.Source system) {
        return new Told(system.source(), Swedish.date(system.lastHeardOn()));
    }

    private Behind event(FigureSources.Source event) {
        return new Behind(
                EventInWords.of(event.type()),
                event.subject(),
                EventInWords.pageOf(caller.get(), event.type(), event.subject()),
                Swedish.dateTime(event.time()),
                Swedish.dateTime(event.knownAt()),
                event.source());
    }
}
