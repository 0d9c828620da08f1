package se.kvalitetshjulet.agenda.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.kvalitetshjulet.agenda.minutes.PrintExtract;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;

/** The extract that goes with what is sent of a paragraph. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}/punkter/{itemId}/utskick/utdrag.pdf")
@Allow({Role.SECRETARY, Role.REGISTRAR})
public class ExtractPages {

    private final CurrentCaller caller;
    private final PrintExtract print;

    ExtractPages(CurrentCaller caller, PrintExtract print) {
        this.caller = caller;
        this.print = print;
    }

    @GET
    @Produces("application/pdf")
    public Response extract(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return Response.ok(print.pdf(caller.get(), meetingId, itemId))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"protokollsutdrag.pdf\"")
                .build();
    }
}
