package se.kvalitetshjulet.agenda.minutes;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;

@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class MinutesResource {

    private static final String PDF = "application/pdf";
    private static final String WHOLE = "Med det som är sekretessbelagt, för den som får läsa det";

    private final CurrentCaller caller;
    private final ReadMinutes read;
    private final OpenMinutes open;
    private final PrintMinutes print;

    MinutesResource(CurrentCaller caller, ReadMinutes read, OpenMinutes open, PrintMinutes print) {
        this.caller = caller;
        this.read = read;
        this.open = open;
        this.print = print;
    }

    @GET
    @Operation(
            operationId = "getMinutes",
            summary = "Visar protokollets paragrafer och hur långt justeringen har kommit")
    public MinutesView get(@PathParam("meetingId") UUID meetingId) {
        return read.view(caller.get(), meetingId);
    }

    @GET
    @Path("document")
    @Operation(
            operationId = "getMinutesDocument",
            summary = "Visar hela protokollet",
            description = "Accept väljer form: JSON, HTML eller PDF. Utan whole=true, och för den som inte får läsa det"
                    + " slutna, ges den offentliga versionen.")
    public MinutesDocument document(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = WHOLE) @QueryParam("whole") boolean whole) {
        return open.of(caller.get(), meetingId, whole);
    }

    @GET
    @Path("document")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String html(@PathParam("meetingId") UUID meetingId, @QueryParam("whole") boolean whole) {
        return print.html(caller.get(), meetingId, whole);
    }

    @GET
    @Path("document")
    @Produces(PDF)
    @Operation(hidden = true)
    public byte[] pdf(@PathParam("meetingId") UUID meetingId, @QueryParam("whole") boolean whole) {
        return print.pdf(caller.get(), meetingId, whole);
    }
}
