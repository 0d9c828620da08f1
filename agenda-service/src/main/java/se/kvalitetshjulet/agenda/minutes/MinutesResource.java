package se.kvalitetshjulet.agenda.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class MinutesResource {

    private static final String PDF = "application/pdf";
    private static final String WHOLE = "Med det som är sekretessbelagt, för den som får läsa det";

    private static final String VERSION = "Vilken gång protokollet lämnades till justering, från 1";

    private final CurrentCaller caller;
    private final ReadMinutes read;
    private final OpenMinutes open;
    private final ApproveMinutes approve;
    private final SealMinutes seal;
    private final SignMinutes sign;
    private final MinutesPaper paper;

    MinutesResource(
            CurrentCaller caller,
            ReadMinutes read,
            OpenMinutes open,
            ApproveMinutes approve,
            SealMinutes seal,
            SignMinutes sign,
            MinutesPaper paper) {
        this.caller = caller;
        this.read = read;
        this.open = open;
        this.approve = approve;
        this.seal = seal;
        this.sign = sign;
        this.paper = paper;
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
        return paper.html(open.of(caller.get(), meetingId, whole), read.view(caller.get(), meetingId));
    }

    @GET
    @Path("document")
    @Produces(PDF)
    @Operation(hidden = true)
    public byte[] pdf(@PathParam("meetingId") UUID meetingId, @QueryParam("whole") boolean whole) {
        return paper.pdf(open.of(caller.get(), meetingId, whole), read.view(caller.get(), meetingId));
    }

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
        return get(meetingId);
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
        return get(meetingId);
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
        return get(meetingId);
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
        return get(meetingId);
    }
}
