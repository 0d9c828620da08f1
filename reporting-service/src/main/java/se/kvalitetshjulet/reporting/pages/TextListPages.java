package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.edition.ReportSummary;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.kind.Kinds;
import se.kvalitetshjulet.reporting.kind.Period;
import se.kvalitetshjulet.statute.SwedishTime;

/** The reports that people write in: the latest periods, and those that there are reports of. */
@Path("/reporting/sidor/{municipality}/{board}/texter")
@Produces(MediaType.TEXT_HTML)
@Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION, Role.AUDITOR})
class TextListPages {

    private static final int LATEST = 3;
    private static final int MOST_REPORTS = 200;

    private final Kinds kinds;
    private final ReadReports reports;
    private final CurrentCaller caller;
    private final Shell shell;
    private final InstantSource clock;

    TextListPages(Kinds kinds, ReadReports reports, CurrentCaller caller, Shell shell, InstantSource clock) {
        this.kinds = kinds;
        this.reports = reports;
        this.caller = caller;
        this.shell = shell;
        this.clock = clock;
    }

    /** A report that is written in. */
    public record Written(ReportKind kind, String period, String title) {}

    @CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance textsChoose(PageFrame page, List<Written> reports);
    }

    @GET
    public TemplateInstance choose() {
        return Templates.textsChoose(
                shell.page("Texter i rapporter", Nav.REPORTS),
                kinds.all().stream()
                        .filter(kind -> !kind.writtenSections().isEmpty())
                        .flatMap(kind -> periods(kind)
                                .map(period -> new Written(
                                        kind.kind(),
                                        period,
                                        Shown.kind(kind.kind()) + " "
                                                + Shown.period(period).toLowerCase(Shown.SWEDISH))))
                        .toList());
    }

    /** The latest first. */
    private Stream<String> periods(KindOfReport kind) {
        var latest = Stream.iterate(
                        kind.cycle().of(SwedishTime.today(clock)),
                        period -> kind.cycle().of(period.firstDay().minusDays(1)))
                .limit(LATEST)
                .map(Period::code);
        var reported = reports
                .list(caller.get(), new ReadReports.Filter(kind.kind(), null, null), Paging.of(1, MOST_REPORTS))
                .data()
                .stream()
                .map(ReportSummary::period);
        return Stream.concat(latest, reported).distinct().sorted(Comparator.reverseOrder());
    }
}
