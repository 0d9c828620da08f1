package se.kvalitetshjulet.deviations.ivo;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import se.kvalitetshjulet.deviations.lexsarah.ReadLexSarah;
import se.kvalitetshjulet.deviations.room.TextPages;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** What goes to IVO, for people: first the purpose, then the file as the answer to that form. */
@Path("/deviations/sidor/{municipality}/{board}/lex-sarah/{reportId}/underlag")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_HANDLING)
class DossierPages {

    private final ReadLexSarah cases;
    private final DossierFile file;
    private final TextPages pages;
    private final CurrentCaller caller;
    private final Shell shell;

    DossierPages(ReadLexSarah cases, DossierFile file, TextPages pages, CurrentCaller caller, Shell shell) {
        this.cases = cases;
        this.file = file;
        this.pages = pages;
        this.caller = caller;
        this.shell = shell;
    }

    @GET
    public TemplateInstance ask(@PathParam("reportId") String id) {
        cases.demandReader(caller.get(), id);
        return pages.ask(frame(id));
    }

    @POST
    public Response pdf(@PathParam("reportId") String id, MultivaluedMap<String, String> fields) {
        cases.demandReader(caller.get(), id);
        return pages.answerWith(frame(id), fields, purpose -> file.answer(caller.get(), id, purpose));
    }

    private PageFrame frame(String id) {
        return shell.page(
                "Handlingarna till IVO",
                Nav.QUALITY,
                Crumb.to("Lex Sarah", QualityLinks.to(caller.tenant(), "lex-sarah")),
                Crumb.to("Lex Sarah " + id, QualityLinks.to(caller.tenant(), "lex-sarah", id)));
    }
}
