package se.kvalitetshjulet.agenda.item;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.statement.StatementView;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.versions.Versions;

/** The statement of an item, among the proposals or on an agenda. */
@Path("/agenda/v1/{municipality}/{board}/statements/{itemId}")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class StatementResource {

    private final CurrentCaller caller;
    private final ReadItems read;
    private final OpenItems open;
    private final WriteStatement write;
    private final ApproveStatement approve;

    StatementResource(
            CurrentCaller caller, ReadItems read, OpenItems open, WriteStatement write, ApproveStatement approve) {
        this.caller = caller;
        this.read = read;
        this.open = open;
        this.write = write;
        this.approve = approve;
    }

    @GET
    @Operation(operationId = "getStatement", summary = "Visar ett ärendes tjänsteskrivelse")
    @APIResponse(
            responseCode = "200",
            description = "Skrivelsen, med sin version i ETag",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response get(@PathParam("itemId") UUID itemId) {
        return tagged(open.statement(caller.get(), itemId));
    }

    @PUT
    @Allow({Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.SECRETARY})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putStatement",
            summary = "Skriver ett ärendes tjänsteskrivelse",
            description = "If-Match anger skrivelsens version, \"0\" för den första. Tidigare lydelser bevaras.")
    @APIResponse(
            responseCode = "200",
            description = "Tjänsteskrivelsen är skriven",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response write(
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange lydelsen.") StatementText text) {
        write.write(caller.get(), itemId, ifMatch, text);
        return written(itemId);
    }

    @POST
    @Path("review")
    @Idempotent
    @Allow({Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION, Role.SECRETARY})
    @Operation(
            operationId = "reviewStatement",
            summary = "Granskar tjänsteskrivelsen",
            description = "Av någon annan än den som skrev den. If-Match anger skrivelsens version.")
    @APIResponse(
            responseCode = "200",
            description = "Tjänsteskrivelsen är granskad",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response review(@PathParam("itemId") UUID itemId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        approve.review(caller.get(), itemId, ifMatch);
        return written(itemId);
    }

    @POST
    @Path("sign-off")
    @Idempotent
    @Allow({Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Operation(
            operationId = "signStatementOff",
            summary = "Undertecknar den granskade tjänsteskrivelsen",
            description = "Av någon annan än den som skrev den. If-Match anger skrivelsens version.")
    @APIResponse(
            responseCode = "200",
            description = "Tjänsteskrivelsen är undertecknad",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response signOff(@PathParam("itemId") UUID itemId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        approve.signOff(caller.get(), itemId, ifMatch);
        return written(itemId);
    }

    /** What the caller has seen and handled is not read anew: that they did is a step of the statement. */
    private Response written(UUID itemId) {
        return tagged(read.statement(caller.get(), itemId).orElseThrow(Refusal::notFound));
    }

    private static Response tagged(StatementView statement) {
        return Response.ok(statement).tag(Versions.tagOf(statement.version())).build();
    }
}
