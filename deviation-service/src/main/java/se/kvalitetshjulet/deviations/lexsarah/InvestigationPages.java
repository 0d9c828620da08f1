package se.kvalitetshjulet.deviations.lexsarah;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.deviations.room.TextPages;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** What was written in a lex Sarah case: first the purpose, then the texts. Whoever made the report reads the report. */
@Path("/deviations/sidor/{municipality}/{board}/lex-sarah/{reportId}/texter")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_DEVIATIONS)
class InvestigationPages {

    private final ReadLexSarah read;
    private final LexSarahReports reports;
    private final TextPages pages;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    InvestigationPages(
            ReadLexSarah read,
            LexSarahReports reports,
            TextPages pages,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.read = read;
        this.reports = reports;
        this.pages = pages;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "lexsarah")
    static class Templates {

        private Templates() {}

        static native TemplateInstance investigation(
                PageFrame page, ReadLexSarah.Investigation investigation, String outcome, String purpose);
    }

    @GET
    public TemplateInstance ask(@PathParam("reportId") String id) {
        demandSight(id);
        return pages.ask(frame(id));
    }

    @POST
    public Response show(@PathParam("reportId") String id, MultivaluedMap<String, String> fields) {
        demandSight(id);
        return read.isReader(caller.get(), id)
                ? pages.answerWith(frame(id), fields, purpose -> whole(id, purpose))
                : pages.answer(frame(id), fields, purpose -> read.texts(caller.get(), id, purpose));
    }

    private Response whole(String id, ReadingPurpose purpose) {
        var investigation = read.read(caller.get(), id, purpose);
        var proposal = investigation.proposal();
        return Response.ok(Templates.investigation(
                        frame(id),
                        investigation,
                        proposal == null ? "" : LexSarahReports.labelOf(proposal.outcome()),
                        purpose.label()))
                .build();
    }

    private void demandSight(String id) {
        if (store.inTenant(caller.tenant(), tx -> reports.findReported(tx, caller.get(), id))
                .isEmpty()) {
            read.demandReader(caller.get(), id);
        }
    }

    private PageFrame frame(String id) {
        return shell.page(
                "Vad som har skrivits",
                Nav.QUALITY,
                LexSarahPages.crumb(caller.tenant()),
                LexSarahPages.crumb(caller.tenant(), id));
    }
}
