package se.kvalitetshjulet.deviations.complaint;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import se.kvalitetshjulet.deviations.addendum.AddendumPages;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Adding to what was written about a complaint, for people. */
@Path("/deviations/sidor/{municipality}/{board}/klagomal/{complaintId}/tillagg")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_COMPLAINTS)
class AddendaToComplaintPages {

    private final ComplaintFiles holders;
    private final AddendumPages pages;
    private final CurrentCaller caller;
    private final Shell shell;

    AddendaToComplaintPages(ComplaintFiles holders, AddendumPages pages, CurrentCaller caller, Shell shell) {
        this.holders = holders;
        this.pages = pages;
        this.caller = caller;
        this.shell = shell;
    }

    @GET
    public TemplateInstance form(@PathParam("complaintId") String id) {
        return pages.form(frame(id), holders.of(id), back(id));
    }

    @POST
    public Response add(@PathParam("complaintId") String id, MultivaluedMap<String, String> fields) {
        return pages.take(frame(id), holders.of(id), back(id), fields);
    }

    private PageFrame frame(String id) {
        return shell.page(
                "Lägg till en uppgift",
                Nav.QUALITY,
                ComplaintPages.crumb(caller.tenant()),
                ComplaintPages.crumb(caller.tenant(), id));
    }

    private String back(String id) {
        return QualityLinks.to(caller.tenant(), "klagomal", id);
    }
}
