package se.kvalitetshjulet.deviations.inspection;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import se.kvalitetshjulet.deviations.room.TextPages;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** What was written about an inspection, for people. */
@Path("/deviations/sidor/{municipality}/{board}/tillsyn/{inspectionId}/texter")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_HANDLING)
class TextOfInspectionPages {

    private final ReadInspectionTexts texts;
    private final TextPages pages;
    private final CurrentCaller caller;
    private final Shell shell;

    TextOfInspectionPages(ReadInspectionTexts texts, TextPages pages, CurrentCaller caller, Shell shell) {
        this.texts = texts;
        this.pages = pages;
        this.caller = caller;
        this.shell = shell;
    }

    @GET
    public TemplateInstance ask(@PathParam("inspectionId") String id) {
        texts.demandSight(caller.get(), id);
        return pages.ask(frame(id));
    }

    @POST
    public Response show(@PathParam("inspectionId") String id, MultivaluedMap<String, String> fields) {
        return pages.answer(frame(id), fields, purpose -> texts.read(caller.get(), id, purpose));
    }

    private PageFrame frame(String id) {
        return shell.page(
                "Vad som har skrivits",
                Nav.QUALITY,
                InspectionPages.crumb(caller.tenant()),
                InspectionPages.crumb(caller.tenant(), id));
    }
}
