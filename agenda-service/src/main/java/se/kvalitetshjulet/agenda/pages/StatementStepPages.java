package se.kvalitetshjulet.agenda.pages;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import se.kvalitetshjulet.agenda.item.ApproveStatement;
import se.kvalitetshjulet.agenda.item.ReadItems;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Form;

/** The buttons under a statement that has been written. */
@Path("/agenda/sidor/{municipality}/{board}/tjansteskrivelser/{itemId}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class StatementStepPages {

    private final CurrentCaller caller;
    private final ReadItems read;
    private final ApproveStatement approve;

    StatementStepPages(CurrentCaller caller, ReadItems read, ApproveStatement approve) {
        this.caller = caller;
        this.read = read;
        this.approve = approve;
    }

    @POST
    @Path("granska")
    @Allow({Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION, Role.SECRETARY})
    public Response review(@PathParam("itemId") UUID itemId, MultivaluedMap<String, String> fields) {
        approve.review(caller.get(), itemId, Form.posted(fields).value("version"));
        return back(itemId);
    }

    @POST
    @Path("underteckna")
    @Allow({Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    public Response signOff(@PathParam("itemId") UUID itemId, MultivaluedMap<String, String> fields) {
        approve.signOff(caller.get(), itemId, Form.posted(fields).value("version"));
        return back(itemId);
    }

    private Response back(UUID itemId) {
        return Response.seeOther(URI.create("/agenda/sidor/" + caller.tenant().path()
                        + MeetingWay.of(read.anywhere(caller.get(), itemId)) + "#tjansteskrivelse"))
                .build();
    }
}
