package se.kvalitetshjulet.agenda.item;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.versions.Versions;

@Path("/agenda/v1/{municipality}/{board}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class ProposalResource {

    private final CurrentCaller caller;
    private final ReadItems read;
    private final OpenItems open;
    private final ReadQuestion question;
    private final ProposeMatter propose;
    private final HandleProposal handle;

    ProposalResource(
            CurrentCaller caller,
            ReadItems read,
            OpenItems open,
            ReadQuestion question,
            ProposeMatter propose,
            HandleProposal handle) {
        this.caller = caller;
        this.read = read;
        this.open = open;
        this.question = question;
        this.propose = propose;
        this.handle = handle;
    }

    /** Where a proposal that is on no agenda stands. */
    enum Inbox {
        PROPOSED,
        SENT_BACK,
        WITHDRAWN
    }

    /** Why; whoever wrote the proposal reads it. */
    record SentBack(
            @NotBlank(message = "Ange skälet.")
            @Size(max = 1000, message = "Högst 1000 tecken.")
            @Pattern(regexp = "[^\\u0000]*", message = "Innehåller ett otillåtet tecken.")
            String reason) {}

    /** Why, where it needs to be said. */
    record Withdrawn(
            @Size(max = 1000, message = "Högst 1000 tecken.")
            @Pattern(regexp = "[^\\u0000]*", message = "Innehåller ett otillåtet tecken.")
            @Nullable
            String reason) {}

    /** Until which meeting. */
    record PostponedTo(
            @NotNull(message = "Ange sammanträdet.") UUID meetingId,

            @Size(max = 1000, message = "Högst 1000 tecken.")
            @Pattern(regexp = "[^\\u0000]*", message = "Innehåller ett otillåtet tecken.")
            @Nullable
            String reason) {}

    /** A question's course, the latest step last. */
    record Course(List<QuestionStep> data) {}

    @GET
    @Operation(operationId = "listProposals", summary = "Listar ärenden som väntar på ett sammanträde")
    public Page<ItemView> list(
            @Parameter(description = "De som väntar om inget anges; annars de återsända eller de återtagna")
                    @QueryParam("status")
                    @DefaultValue("PROPOSED")
                    Inbox status,
            @Valid @BeanParam Paging paging) {
        return read.proposals(caller.get(), AgendaItem.Status.valueOf(status.name()), paging);
    }

    @POST
    @Idempotent
    @Allow({Role.SECRETARY, Role.REGISTRAR, Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "proposeMatter", summary = "Föreslår att nämnden tar upp ett ärende")
    @APIResponse(
            responseCode = "201",
            description = "Ärendet väntar på ett sammanträde",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response propose(@Valid @NotNull(message = "Ange ärendet.") ProposeMatter.NewProposal wanted) {
        var item = propose.propose(caller.get(), wanted);
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/proposals/" + item.id()))
                .tag(Versions.tagOf(item.version()))
                .entity(read.proposal(caller.get(), item.id()))
                .build();
    }

    @GET
    @Path("{itemId}")
    @Operation(operationId = "getProposal", summary = "Visar ett förslag med sin tjänsteskrivelse")
    @APIResponse(
            responseCode = "200",
            description = "Förslaget, med sin version i ETag",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response get(@PathParam("itemId") UUID itemId) {
        var item = open.proposal(caller.get(), itemId);
        return Response.ok(item).tag(Versions.tagOf(item.version())).build();
    }

    @GET
    @Path("{itemId}/course")
    @Operation(
            operationId = "getQuestionCourse",
            summary = "Visar vad som har hänt med frågan, på detta och andra sammanträden",
            description = "Gäller också en punkt som står på en dagordning eller är avgjord.")
    public Course course(@PathParam("itemId") UUID itemId) {
        return new Course(question.ofItem(caller.get(), itemId));
    }

    @POST
    @Path("{itemId}/send-back")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sendProposalBack", summary = "Återsänder ett förslag till den som skrev det")
    public ItemView sendBack(
            @PathParam("itemId") UUID itemId, @Valid @NotNull(message = "Ange skälet.") SentBack wanted) {
        handle.sendBack(caller.get(), itemId, wanted.reason());
        return read.proposal(caller.get(), itemId);
    }

    @POST
    @Path("{itemId}/postpone")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postponeProposal", summary = "Låter ett förslag vänta på ett namngivet sammanträde")
    public ItemView postpone(
            @PathParam("itemId") UUID itemId, @Valid @NotNull(message = "Ange sammanträdet.") PostponedTo wanted) {
        handle.postpone(caller.get(), itemId, wanted.meetingId(), wanted.reason());
        return read.proposal(caller.get(), itemId);
    }

    @POST
    @Path("{itemId}/withdraw")
    @Idempotent
    @Allow({Role.SECRETARY, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdrawProposal", summary = "Återtar ett förslag")
    public ItemView withdraw(
            @PathParam("itemId") UUID itemId, @Valid @NotNull(message = "Skicka ett objekt.") Withdrawn wanted) {
        handle.withdraw(caller.get(), itemId, wanted.reason());
        return read.proposal(caller.get(), itemId);
    }

    @POST
    @Path("{itemId}/propose-again")
    @Idempotent
    @Allow({Role.SECRETARY, Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT})
    @Operation(operationId = "proposeAgain", summary = "Föreslår på nytt det som har återsänts eller återtagits")
    public ItemView proposeAgain(@PathParam("itemId") UUID itemId) {
        handle.proposeAgain(caller.get(), itemId);
        return read.proposal(caller.get(), itemId);
    }
}
