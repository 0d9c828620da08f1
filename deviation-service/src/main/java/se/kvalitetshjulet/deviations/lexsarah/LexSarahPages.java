package se.kvalitetshjulet.deviations.lexsarah;

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
import java.util.Arrays;
import java.util.List;
import se.kvalitetshjulet.courses.LexSarahCase;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;

/** The list of lex Sarah cases, and one of them as a course; whoever only reports sees what has come of their own reports. */
@Path("/deviations/sidor/{municipality}/{board}/lex-sarah")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_DEVIATIONS)
class LexSarahPages {

    private static final List<Choice> STATUSES = Arrays.stream(LexSarahCase.Status.values())
            .map(status -> new Choice(status.name(), Swedish.capitalised(status.label())))
            .toList();

    private final LexSarahReports reports;
    private final CaseSheets sheets;
    private final Words words;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    LexSarahPages(
            LexSarahReports reports, CaseSheets sheets, Words words, Store store, CurrentCaller caller, Shell shell) {
        this.reports = reports;
        this.sheets = sheets;
        this.words = words;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "lexsarah")
    static class Templates {

        private Templates() {}

        static native TemplateInstance reports(
                PageFrame page,
                List<LexSarahView> rows,
                Pager pager,
                Form form,
                List<Choice> statuses,
                List<Choice> units);

        static native TemplateInstance mine(PageFrame page, List<ReportedLexSarah> rows, Pager pager);

        static native TemplateInstance report(PageFrame page, CaseSheets.Sheet sheet);

        static native TemplateInstance reported(PageFrame page, ReportedLexSarah report);
    }

    /** The step from a case, or what is done with it, to the list. */
    static Crumb crumb(Tenant tenant) {
        return Crumb.to("Lex Sarah", QualityLinks.to(tenant, "lex-sarah"));
    }

    static Crumb crumb(Tenant tenant, String reportId) {
        return Crumb.to("Lex Sarah " + reportId, QualityLinks.to(tenant, "lex-sarah", reportId));
    }

    @GET
    public TemplateInstance list(
            @BeanParam LexSarahFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        if (!caller.get().is(Readers.OF_HANDLING)) {
            return mine(paging, uri);
        }
        sheets.enter(caller.get());
        return store.inTenant(caller.tenant(), tx -> {
            var found = reports.list(tx, caller.get(), filter, paging);
            return Templates.reports(
                    shell.page("Lex Sarah", Nav.QUALITY),
                    found.data(),
                    Pager.of(found.meta(), uri),
                    Form.filledWith(filter.values()),
                    STATUSES,
                    words.units(tx, caller.tenant()));
        });
    }

    @GET
    @Path("mina")
    public TemplateInstance mine(@Valid @BeanParam Paging paging, @Context UriInfo uri) {
        var found = store.inTenant(caller.tenant(), tx -> reports.reported(tx, caller.get(), paging));
        return Templates.mine(
                shell.page("Mina lex Sarah-rapporter", Nav.QUALITY), found.data(), Pager.of(found.meta(), uri));
    }

    @GET
    @Path("{reportId}")
    public TemplateInstance one(@PathParam("reportId") String id) {
        var page = shell.page("Lex Sarah " + id, Nav.QUALITY, crumb(caller.tenant()));
        return sheets.find(caller.get(), id)
                .map(sheet -> Templates.report(page, sheet))
                .orElseGet(() -> Templates.reported(
                        page,
                        store.inTenant(caller.tenant(), tx -> reports.findReported(tx, caller.get(), id))
                                .orElseThrow(Refusal::notFound)));
    }
}
