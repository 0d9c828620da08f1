package se.kvalitetshjulet.agenda.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/minutes")
@Produces(MediaType.APPLICATION_JSON)
class MinutesApprovalResource {

    private static final String VERSION = "Vilken gång protokollet lämnades till justering, från 1";

    private final CurrentCaller caller;
    private final ReadMinutes read;
    private final ApproveMinutes approve;
    private final SealMinutes seal;
    private final SignMinutes sign;

    MinutesApprovalResource(
            CurrentCaller caller, ReadMinutes read, ApproveMinutes approve, SealMinutes seal, SignMinutes sign) {
        this.caller = caller;
        this.read = read;
        this.approve = approve;
        this.seal = seal;
        this.sign = sign;
    }

    /**
     * What is approved.
     *
     * @param paragraphs left out means all that remain of a closed meeting
     * @param approvedOn left out means today
     * @param checkersSignedOnPaper that the elected checkers and whoever presided have signed on paper
     */
    record Approval(
            @Size(min = 1, max = 1000, message = "Ange minst en paragraf, eller utelämna listan.") @Nullable
            List<@NotNull(message = "Paragrafen saknas.") Integer> paragraphs,

            @Nullable LocalDate approvedOn,
            @Nullable Boolean checkersSignedOnPaper) {}

    /**
     * What is handed to those who approve.
     *
     * @param paragraphs those that are to be approved at once; left out means all of a closed meeting
     */
    record HandedOut(
            @Size(min = 1, max = 1000, message = "Ange minst en paragraf, eller utelämna listan.") @Nullable
            List<@NotNull(message = "Paragrafen saknas.") Integer> paragraphs) {}

    /** Why somebody does not sign. */
    record Reason(
            @NotBlank(message = "Ange varför.") @Size(max = 2000, message = "Högst 2000 tecken.")
            String reason) {}

    @POST
    @Path("approve")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "approveMinutes",
            summary = "Antecknar att protokollet har justerats på papper",
            description = "Alla paragrafer efter avslutat sammanträde, eller de uppräknade omedelbart. När justerare är"
                    + " valda signerar de i stället.")
    public MinutesView approve(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull(message = "Skicka ett objekt.") Approval approval) {
        approve.approve(
                caller.get(),
                meetingId,
                approval.paragraphs(),
                approval.approvedOn(),
                Boolean.TRUE.equals(approval.checkersSignedOnPaper()));
        return read.view(caller.get(), meetingId);
    }

    @POST
    @Path("hand-out")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handOutMinutes",
            summary = "Lämnar protokollet till dem som justerar det",
            description =
                    "Hela protokollet efter avslutat sammanträde, eller de uppräknade paragraferna omedelbart. En ny"
                            + " version signeras på nytt av alla.")
    public MinutesView handOut(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull(message = "Skicka ett objekt.") HandedOut what) {
        seal.seal(caller.get(), meetingId, what.paragraphs());
        return read.view(caller.get(), meetingId);
    }

    @POST
    @Path("versions/{version}/sign")
    @Idempotent
    @Allow(Role.MEMBER)
    @Operation(
            operationId = "signMinutes",
            summary = "Signerar protokollet som ordförande eller justerare",
            description = "När alla har signerat är protokollet justerat.")
    @APIResponse(
            responseCode = "200",
            description = "Signerat",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public MinutesView sign(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = VERSION) @PathParam("version") int version) {
        sign.sign(caller.get(), meetingId, version);
        return read.view(caller.get(), meetingId);
    }

    @POST
    @Path("versions/{version}/refuse")
    @Idempotent
    @Allow(Role.MEMBER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "refuseMinutes", summary = "Avstår från att justera protokollet, med skäl")
    public MinutesView refuse(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = VERSION) @PathParam("version") int version,
            @Valid @NotNull(message = "Ange varför.") Reason reason) {
        sign.refuse(caller.get(), meetingId, version, reason.reason());
        return read.view(caller.get(), meetingId);
    }
}
