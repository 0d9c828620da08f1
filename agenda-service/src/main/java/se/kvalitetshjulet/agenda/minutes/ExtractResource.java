package se.kvalitetshjulet.agenda.minutes;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;

/** The extract of one paragraph of the minutes. */
@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/items/{itemId}/extract")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class ExtractResource {

    private final CurrentCaller caller;
    private final OpenExtract open;
    private final PrintExtract print;

    ExtractResource(CurrentCaller caller, OpenExtract open, PrintExtract print) {
        this.caller = caller;
        this.open = open;
        this.print = print;
    }

    @GET
    @Operation(
            operationId = "getExtract",
            summary = "Visar utdraget av en justerad paragraf",
            description =
                    "Accept väljer form: JSON, HTML eller PDF. Av en sluten paragraf bara för den som får läsa den,"
                            + " och läsningen loggas.")
    public MinutesDocument extract(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return open.of(caller.get(), meetingId, itemId).minutes();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String html(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return print.html(caller.get(), meetingId, itemId);
    }

    @GET
    @Produces("application/pdf")
    @Operation(hidden = true)
    public byte[] pdf(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return print.pdf(caller.get(), meetingId, itemId);
    }
}
