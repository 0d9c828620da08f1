package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.reporting.edition.AssembleReport;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.SwedishTime;

/** The board's reports, and the form that assembles one. */
@Path("/reporting/sidor/{municipality}/{board}/rapporter")
@Produces(MediaType.TEXT_HTML)
@Allow({
    Role.CONTROLLER,
    Role.HEAD_OF_DEPARTMENT,
    Role.HEAD_OF_ADMINISTRATION,
    Role.AUDITOR,
    Role.MEMBER,
    Role.SECRETARY,
    Role.UNIT_MANAGER,
    Role.INVESTIGATOR,
    Role.REGISTRAR
})
class ReportListPages {

    /** Four years back: what somebody may want to look at again. */
    private static final int QUARTERS_TO_CHOOSE = 16;

    private static final String QUARTER = "period";

    private final ReadReports reports;
    private final AssembleReport assemble;
    private final CurrentCaller caller;
    private final Shell shell;
    private final InstantSource clock;

    ReportListPages(
            ReadReports reports, AssembleReport assemble, CurrentCaller caller, Shell shell, InstantSource clock) {
        this.reports = reports;
        this.assemble = assemble;
        this.caller = caller;
        this.shell = shell;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance reports(
                PageFrame page, List<Shown.Line> lines, Pager pager, boolean mayAssemble);

        static native TemplateInstance assemble(PageFrame page, Form form, List<Choice> kinds, List<Choice> quarters);
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam Paging paging, @Context UriInfo uri) {
        var found = reports.list(caller.get(), new ReadReports.Filter(null, null, null), paging);
        return Templates.reports(
                shell.page("Rapporter", Nav.REPORTS),
                found.data().stream().map(Shown::line).toList(),
                Pager.of(found.meta(), uri),
                caller.get().isAnyOf(Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION));
    }

    @GET
    @Path("ny")
    @Allow({Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    public TemplateInstance form() {
        return form(Form.filledWith(Map.of(
                "kind",
                ReportKind.UNEXECUTED_DECISIONS.name(),
                QUARTER,
                quarters().findFirst().orElseThrow().toString())));
    }

    @POST
    @Path("ny")
    @Allow({Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    public Response assemble(MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        try {
            var draft = assemble.draft(caller.get().tenant(), kind(form), form.value(QUARTER), null);
            return Response.seeOther(URI.create(Nav.REPORTS.href(draft.tenant()) + "/" + draft.reportId()))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(form(form.refused(refusal.refused())))
                    .build();
        }
    }

    private TemplateInstance form(Form form) {
        return Templates.assemble(
                shell.page("Ta fram en rapport", Nav.REPORTS),
                form,
                List.of(new Choice(
                        ReportKind.UNEXECUTED_DECISIONS.name(), Shown.kind(ReportKind.UNEXECUTED_DECISIONS))),
                quarters()
                        .map(quarter -> new Choice(quarter.toString(), Shown.period(quarter.toString())))
                        .toList());
    }

    private static ReportKind kind(Form form) {
        if (!form.value("kind").equals(ReportKind.UNEXECUTED_DECISIONS.name())) {
            throw Refusal.ofField("kind", "Välj vilken rapport du vill ta fram.");
        }
        return ReportKind.UNEXECUTED_DECISIONS;
    }

    /** The quarters that are over, the last one first. */
    private Stream<Quarter> quarters() {
        return Stream.iterate(Quarter.of(SwedishTime.today(clock)).previous(), Quarter::previous)
                .limit(QUARTERS_TO_CHOOSE);
    }
}
