package se.kvalitetshjulet.agenda.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class AgendaStatusResource {

    private final CurrentCaller caller;
    private final Store store;
    private final Meetings meetings;
    private final ReadAgendaStatus status;
    private final ApproveAgenda approve;

    AgendaStatusResource(
            CurrentCaller caller, Store store, Meetings meetings, ReadAgendaStatus status, ApproveAgenda approve) {
        this.caller = caller;
        this.store = store;
        this.meetings = meetings;
        this.status = status;
        this.approve = approve;
    }

    /**
     * Who approves.
     *
     * @param approvedBy left out means the caller
     */
    record AgendaApprovedBy(
            @Size(max = 200, message = "Högst 200 tecken.")
            @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
            @Nullable
            String approvedBy) {}

    @GET
    @Operation(
            operationId = "getAgendaStatus",
            summary = "Visar hur långt dagordningen har kommit, och vad som har ändrats sedan kallelsen")
    @APIResponse(
            responseCode = "200",
            description = "Läget, med sammanträdets version i ETag",
            content = @Content(schema = @Schema(implementation = AgendaStatus.class)))
    public Response get(@PathParam("meetingId") UUID meetingId) {
        return tagged(store.inTenant(
                caller.tenant(),
                tx -> meetings.find(tx, caller.tenant(), meetingId)
                        .map(meeting -> status.of(tx, caller.tenant(), meeting))
                        .orElseThrow(Refusal::notFound)));
    }

    @POST
    @Path("approve")
    @Idempotent
    @Allow({Role.SECRETARY, Role.HEAD_OF_ADMINISTRATION, Role.MEMBER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "approveAgenda",
            summary = "Godkänner dagordningen som den står, så att kallelsen kan gå ut",
            description =
                    "Av ordföranden, eller på dennes uppdrag. If-Match anger sammanträdets version. En senare ändring behöver ett nytt godkännande.")
    @APIResponse(
            responseCode = "200",
            description = "Dagordningen är godkänd",
            content = @Content(schema = @Schema(implementation = AgendaStatus.class)))
    public Response approve(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Skicka ett objekt.") AgendaApprovedBy wanted) {
        return tagged(approve.approve(caller.get(), meetingId, ifMatch, wanted.approvedBy()));
    }

    private static Response tagged(AgendaStatus status) {
        return Response.ok(status).tag(Versions.tagOf(status.version())).build();
    }
}
