package se.kvalitetshjulet.agenda.communication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;

/** {@code communications?from=&to=}: what has come in and is reported to the board, and which of it an agenda holds. */
@Path("/agenda/v1/{municipality}/{board}")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class CommunicationResource {

    private final CurrentCaller caller;
    private final ReportedDocuments reported;
    private final ReadExtracts read;
    private final FixExtract fix;

    CommunicationResource(CurrentCaller caller, ReportedDocuments reported, ReadExtracts read, FixExtract fix) {
        this.caller = caller;
        this.reported = reported;
        this.read = read;
        this.fix = fix;
    }

    /** Between which days of registration, both counted. */
    record Days(
            @NotNull(message = "Ange den första dagen.") LocalDate from,
            @NotNull(message = "Ange den sista dagen.") LocalDate to) {}

    @GET
    @Path("communications")
    @Operation(
            operationId = "listCommunications",
            summary = "Ger ett utdrag ur diariet mellan två dagar, grupperat efter avsändare",
            description = "Inkomna handlingar som anmäls till nämnden. Sekretessmarkerade räknas bara.")
    public Communications list(
            @Parameter(description = "Första dagen för diarieföring", example = "2024-03-14")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Sista dagen för diarieföring", example = "2024-04-11") @QueryParam("to") @Nullable
                    String to) {
        return reported.between(caller.get(), day("from", from), day("to", to));
    }

    @POST
    @Path("meetings/{meetingId}/items/{itemId}/communications")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fixCommunications",
            summary = "Fäster ett utdrag ur diariet vid dagordningens punkt för meddelanden")
    @APIResponse(
            responseCode = "201",
            description = "Utdraget ligger fast",
            content = @Content(schema = @Schema(implementation = FixedExtract.class)))
    public Response fix(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Ange dagarna.") Days days) {
        var fixed = fix.fix(caller.get(), meetingId, itemId, days.from(), days.to());
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/meetings/" + meetingId + "/items/"
                        + itemId + "/communications"))
                .entity(fixed)
                .build();
    }

    @GET
    @Path("meetings/{meetingId}/items/{itemId}/communications")
    @Operation(operationId = "getFixedCommunications", summary = "Visar det utdrag ur diariet som punkten har")
    public FixedExtract get(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return read.on(caller.get(), meetingId, itemId).orElseThrow(Refusal::notFound);
    }

    private static LocalDate day(String name, @Nullable String value) {
        var day = Parameters.day(name, value);
        if (day == null) {
            throw Refusal.ofField(name, "Ange dagen som 2024-03-31.");
        }
        return day;
    }
}
