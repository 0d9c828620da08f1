package se.kvalitetshjulet.agenda.notice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.calendar.CalendarFile;

/** {@code meetings/{meetingId}/notice} in other forms than JSON, as {@code Accept} asks for them. */
@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/notice")
@Allow(readers = Readers.OF_THE_BOARD)
class NoticeFormsResource {

    private final CurrentCaller caller;
    private final NoticeFiles files;
    private final ClosedPart closedPart;

    NoticeFormsResource(CurrentCaller caller, NoticeFiles files, ClosedPart closedPart) {
        this.caller = caller;
        this.files = files;
        this.closedPart = closedPart;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = NoticeResource.GET_NOTICE,
            summary = NoticeResource.SUMMARY,
            description = NoticeResource.FORMS)
    // The page needs nothing but its own text and style, and so may use nothing else.
    @ResponseHeader(name = "Content-Security-Policy", value = "default-src 'none'; style-src 'unsafe-inline'")
    @ResponseHeader(name = "X-Content-Type-Options", value = "nosniff")
    public String page(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = NoticeResource.VERSION) @QueryParam("version") @Nullable Integer version) {
        return files.page(caller.get(), meetingId, version);
    }

    @GET
    @Produces(NoticeFiles.PDF)
    @Operation(
            operationId = NoticeResource.GET_NOTICE,
            summary = NoticeResource.SUMMARY,
            description = NoticeResource.FORMS)
    public Response packet(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = NoticeResource.VERSION) @QueryParam("version") @Nullable Integer version) {
        return files.packet(caller.get(), meetingId, version);
    }

    @GET
    @Produces(CalendarFile.TYPE)
    @Operation(
            operationId = NoticeResource.GET_NOTICE,
            summary = NoticeResource.SUMMARY,
            description = NoticeResource.FORMS)
    public Response calendar(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = NoticeResource.VERSION) @QueryParam("version") @Nullable Integer version) {
        return files.calendar(caller.get(), meetingId, version);
    }

    @GET
    @Path("closed-part")
    @Produces(NoticeFiles.PDF)
    @Operation(
            operationId = "getClosedPart",
            summary = "Hämtar kallelsens slutna del som PDF",
            description = "För dem som får läsa den. Varje läsning antecknas.")
    public Response closedPart(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = NoticeResource.VERSION) @QueryParam("version") @Nullable Integer version) {
        return closedPart.packet(caller.get(), meetingId, version);
    }
}
