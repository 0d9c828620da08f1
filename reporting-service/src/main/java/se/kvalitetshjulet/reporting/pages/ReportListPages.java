package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.WrittenDay;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.reporting.edition.AssembleReport;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.kind.Cycle;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.kind.Kinds;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.ReportStatus;
import se.kvalitetshjulet.statute.SwedishTime;

/** The board's reports, and the form that assembles one. */
@Path("/reporting/sidor/{municipality}/{board}/rapporter")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
class ReportListPages {

    private static final String KIND = "kind";
    private static final String YEAR = "year";
    private static final String QUARTER = "quarter";
    private static final String STATUS = "status";
    private static final String DAY = "day";
    private static final String TIME = "time";

    /** Where the form asks for what a request names. */
    private static final Map<String, String> FIELDS = Map.of("period", YEAR, "asOf", DAY);

    private static final List<Choice> QUARTERS = List.of(
            new Choice("1", "Första kvartalet"),
            new Choice("2", "Andra kvartalet"),
            new Choice("3", "Tredje kvartalet"),
            new Choice("4", "Fjärde kvartalet"));
    private static final List<Choice> STATUSES = Arrays.stream(ReportStatus.values())
            .map(status -> new Choice(status.name(), Shown.badge(status, false).text()))
            .toList();

    private final ReadReports reports;
    private final AssembleReport assemble;
    private final CurrentCaller caller;
    private final Shell shell;
    private final Kinds kinds;
    private final PeriodsWithData periods;

    ReportListPages(
            ReadReports reports,
            AssembleReport assemble,
            CurrentCaller caller,
            Shell shell,
            Kinds kinds,
            PeriodsWithData periods) {
        this.reports = reports;
        this.assemble = assemble;
        this.caller = caller;
        this.shell = shell;
        this.kinds = kinds;
        this.periods = periods;
    }

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance reports(
                PageFrame page,
                List<Shown.Line> lines,
                Pager pager,
                Form form,
                List<Choice> statuses,
                boolean mayAssemble,
                boolean mayVerify);

        static native TemplateInstance assemble(
                PageFrame page,
                Form form,
                List<Choice> kinds,
                List<Choice> years,
                List<Choice> quarters,
                boolean mayChooseMoment);
    }

    @GET
    public TemplateInstance list(
            @QueryParam(STATUS) @DefaultValue("") String status,
            @Valid @BeanParam Paging paging,
            @Context UriInfo uri) {
        var wanted = Arrays.stream(ReportStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
        var found = reports.list(caller.get(), new ReadReports.Filter(null, null, wanted), paging);
        return Templates.reports(
                shell.page("Rapporter", Nav.REPORTS),
                found.data().stream().map(Shown::line).toList(),
                Pager.of(found.meta(), uri),
                Form.filledWith(Map.of(STATUS, status)),
                STATUSES,
                caller.get().isForAllUnits(Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION),
                caller.get().isAnyOf(Role.AUDITOR, Role.CONTROLLER));
    }

    @GET
    @Path("ny")
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    public TemplateInstance form(@QueryParam(KIND) @DefaultValue("UNEXECUTED_DECISIONS") String kind) {
        boolean ofYear =
                kinds.all().stream().anyMatch(each -> each.kind().name().equals(kind) && each.cycle() == Cycle.YEAR);
        return form(Form.filledWith(Map.of(
                KIND,
                kind,
                YEAR,
                Integer.toString(ofYear ? periods.lastYear() : periods.last().year()),
                QUARTER,
                ofYear ? "" : Integer.toString(periods.last().number()))));
    }

    @POST
    @Path("ny")
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    public Response assemble(MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        try {
            var draft = draft(form);
            return Response.seeOther(URI.create(Nav.REPORTS.href(draft.tenant()) + "/" + draft.reportId()))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(form(form.refused(inTheForm(refusal.refused()))))
                    .build();
        }
    }

    private Report draft(Form form) {
        var kind = kind(form);
        return assemble.draft(caller.get(), kind.kind(), period(form, kind.cycle()), asOf(form));
    }

    private TemplateInstance form(Form form) {
        return Templates.assemble(
                shell.page("Ta fram en rapport", Nav.REPORTS),
                form,
                kinds.all().stream()
                        .map(kind -> new Choice(kind.kind().name(), Shown.kind(kind.kind())))
                        .toList(),
                periods.years(caller.tenant()).stream()
                        .map(year -> new Choice(year.toString(), year.toString()))
                        .toList(),
                QUARTERS,
                ReadReports.maySeeWhole(caller.get()));
    }

    /** The moment that is chosen; null for now. */
    private @Nullable Instant asOf(Form form) {
        if (form.value(DAY).isEmpty() && form.value(TIME).isEmpty() || !ReadReports.maySeeWhole(caller.get())) {
            return null;
        }
        try {
            var time = LocalTime.parse(form.value(TIME));
            return WrittenDay.of(form.value(DAY))
                    .map(day -> day.atTime(time).atZone(SwedishTime.ZONE).toInstant())
                    .orElseThrow(ReportListPages::incomplete);
        } catch (DateTimeParseException unreadable) {
            throw incomplete();
        }
    }

    private static Refusal incomplete() {
        return Refusal.ofField(DAY, "Ange både dag och klockslag, eller lämna båda tomma för det som är känt nu.");
    }

    private KindOfReport kind(Form form) {
        return kinds.all().stream()
                .filter(kind -> kind.kind().name().equals(form.value(KIND)))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField(KIND, "Välj vilken rapport du vill ta fram."));
    }

    private static String period(Form form, Cycle cycle) {
        if (!form.value(YEAR).matches("\\d{4}")) {
            throw Refusal.ofField(YEAR, "Välj vilket år rapporten gäller.");
        }
        if (cycle == Cycle.YEAR) {
            return form.value(YEAR);
        }
        if (!form.value(QUARTER).matches("[1-4]")) {
            throw Refusal.ofField(QUARTER, "Välj vilket kvartal rapporten gäller.");
        }
        return form.value(YEAR) + "-Q" + form.value(QUARTER);
    }

    /** What is wrong with the period is shown where its year is chosen. */
    private static Refused inTheForm(Refused refused) {
        return new Refused(
                refused.type(),
                refused.detail(),
                refused.violations().stream()
                        .map(each -> new Violation(FIELDS.getOrDefault(each.field(), each.field()), each.message()))
                        .toList());
    }
}
