package se.kvalitetshjulet.agenda.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class AttendanceResource {

    private final CurrentCaller caller;
    private final ReadSitting read;
    private final CallRoll call;

    AttendanceResource(CurrentCaller caller, ReadSitting read, CallRoll call) {
        this.caller = caller;
        this.read = read;
        this.call = call;
    }

    /**
     * Who comes.
     *
     * @param at when; left out means now
     * @param remote whether they take part by sound and picture; left out means in the room
     */
    record Arrival(
            @NotNull(message = "Ange vilka.") @Size(min = 1, max = 200, message = "Ange minst en.")
            List<@NotNull(message = "Ange vem.") UUID> memberIds,

            @Nullable Instant at,
            @Nullable Boolean remote) {}

    /**
     * Who leaves.
     *
     * @param at when; left out means now
     */
    record Departure(
            @NotNull(message = "Ange vilka.") @Size(min = 1, max = 200, message = "Ange minst en.")
            List<@NotNull(message = "Ange vem.") UUID> memberIds,

            @Nullable Instant at) {}

    /** Who approves the minutes with the chair, when and where. */
    record Checkers(
            @NotNull(message = "Ange vilka.") @Size(min = 1, max = 10, message = "Ange minst en och högst tio.")
            List<@NotNull(message = "Ange vem.") UUID> memberIds,

            @NotNull(message = "Ange dagen.") LocalDate day,

            @NotBlank(message = "Ange platsen.")
            @Size(max = 300, message = "Högst 300 tecken.")
            @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
            String place) {}

    /** Who presides while neither the chair nor a vice chair can. */
    record Chair(@NotNull(message = "Ange vem.") UUID memberId) {}

    @GET
    @Operation(
            operationId = "getAttendance",
            summary = "Visar vilka som är närvarande, vilka som tjänstgör och beslutförheten")
    public AttendanceView get(@PathParam("meetingId") UUID meetingId) {
        return read.attendance(caller.get(), meetingId);
    }

    @POST
    @Path("arrive")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordArrival", summary = "Antecknar vid uppropet eller senare vilka som kommer")
    public AttendanceView arrive(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull(message = "Ange vilka.") Arrival arrival) {
        call.arrive(caller.get(), meetingId, arrival.memberIds(), arrival.at(), Boolean.TRUE.equals(arrival.remote()));
        return get(meetingId);
    }

    @POST
    @Path("depart")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordDeparture", summary = "Antecknar vilka som går")
    public AttendanceView depart(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull(message = "Ange vilka.") Departure departure) {
        call.depart(caller.get(), meetingId, departure.memberIds(), departure.at());
        return get(meetingId);
    }

    @POST
    @Path("elect-chair")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "electChair",
            summary = "Antecknar vem som leder sammanträdet när varken ordföranden eller en vice ordförande kan")
    public AttendanceView electChair(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull(message = "Ange vem.") Chair elected) {
        call.electChair(caller.get(), meetingId, elected.memberId());
        return get(meetingId);
    }

    @POST
    @Path("elect-checkers")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "electCheckers",
            summary = "Antecknar valet av justerare med dag och plats för justeringen")
    public AttendanceView electCheckers(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull(message = "Ange justerarna.") Checkers elected) {
        call.electCheckers(caller.get(), meetingId, elected.memberIds(), elected.day(), elected.place());
        return get(meetingId);
    }
}
