package se.kvalitetshjulet.agenda.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

@Path("/agenda/v1/{municipality}/{board}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class MeetingResource {

    private final CurrentCaller caller;
    private final Store store;
    private final Meetings meetings;
    private final ScheduleMeeting schedule;
    private final HoldMeeting hold;

    MeetingResource(CurrentCaller caller, Store store, Meetings meetings, ScheduleMeeting schedule, HoldMeeting hold) {
        this.caller = caller;
        this.store = store;
        this.meetings = meetings;
        this.schedule = schedule;
        this.hold = hold;
    }

    /**
     * When and where.
     *
     * @param remote whether members may take part from a distance; false when left out
     */
    record TimeAndPlace(
            @NotNull(message = "Ange när sammanträdet börjar.")
            Instant startsAt,

            @NotBlank(message = "Ange platsen.")
            @Size(max = 300, message = "Högst 300 tecken.")
            @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
            String place,

            boolean remote) {}

    @POST
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "scheduleMeeting", summary = "Planerar ett sammanträde med dagordningens stående punkter")
    @APIResponse(
            responseCode = "201",
            description = "Sammanträdet är planerat",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response schedule(@Valid @NotNull(message = "Ange tid och plats.") TimeAndPlace wanted) {
        var meeting = schedule.schedule(caller.get(), wanted.startsAt(), wanted.place(), wanted.remote());
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/meetings/" + meeting.id()))
                .tag(Versions.tagOf(meeting.version()))
                .entity(MeetingView.of(meeting))
                .build();
    }

    @GET
    @Operation(operationId = "listMeetings", summary = "Listar sammanträden, det senaste först")
    public Page<MeetingView> list(@Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> meetings.all(tx, caller.tenant(), paging))
                .map(MeetingView::of);
    }

    @GET
    @Path("{meetingId}")
    @Operation(operationId = "getMeeting", summary = "Visar ett sammanträde")
    @APIResponse(
            responseCode = "200",
            description = "Sammanträdet, med sin version i ETag",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response get(@PathParam("meetingId") UUID id) {
        return tagged(store.inTenant(caller.tenant(), tx -> meetings.find(tx, caller.tenant(), id))
                .orElseThrow(Refusal::notFound));
    }

    @PUT
    @Path("{meetingId}")
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveMeeting", summary = "Flyttar ett planerat sammanträde")
    @APIResponse(
            responseCode = "200",
            description = "Sammanträdet har ny tid eller plats",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response move(
            @PathParam("meetingId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange tid och plats.") TimeAndPlace wanted) {
        return tagged(schedule.move(caller.get(), id, ifMatch, wanted.startsAt(), wanted.place(), wanted.remote()));
    }

    @POST
    @Path("{meetingId}/open")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Operation(operationId = "openMeeting", summary = "Öppnar sammanträdet")
    public MeetingView open(@PathParam("meetingId") UUID id) {
        return MeetingView.of(hold.open(caller.get(), id));
    }

    @POST
    @Path("{meetingId}/close")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Operation(operationId = "closeMeeting", summary = "Avslutar sammanträdet")
    public MeetingView close(@PathParam("meetingId") UUID id) {
        return MeetingView.of(hold.close(caller.get(), id));
    }

    private static Response tagged(Meeting meeting) {
        return Response.ok(MeetingView.of(meeting))
                .tag(Versions.tagOf(meeting.version()))
                .build();
    }
}
