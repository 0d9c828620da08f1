package se.kvalitetshjulet.agenda.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.versions.Versions;

@Path("/agenda/v1/{municipality}/{board}/members")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARDS_ORDER)
class MemberResource {

    private final CurrentCaller caller;
    private final ReadMembers read;
    private final AddMember add;
    private final ChangeMember change;
    private final EndTerm end;
    private final CorrectTerm correct;

    MemberResource(
            CurrentCaller caller,
            ReadMembers read,
            AddMember add,
            ChangeMember change,
            EndTerm end,
            CorrectTerm correct) {
        this.caller = caller;
        this.read = read;
        this.add = add;
        this.change = change;
        this.end = end;
        this.correct = correct;
    }

    /**
     * When somebody leaves.
     *
     * @param on the last day on which they sit
     * @param reason why, for the history
     */
    record Leaving(
            @NotNull(message = "Ange den sista dagen.") LocalDate on,

            @Size(max = 500, message = "Högst 500 tecken.")
            @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
            @Nullable
            String reason) {}

    /**
     * Why a term is struck out.
     *
     * @param reason for the history
     */
    record Striking(
            @Size(max = 500, message = "Högst 500 tecken.")
            @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
            @Nullable
            String reason) {}

    @GET
    @Operation(operationId = "listMembers", summary = "Listar dem som sitter i nämnden en dag, ordföranden först")
    public Page<SittingView> list(
            @Parameter(description = "Dagen, som 2024-03-31; i dag om den utelämnas") @QueryParam("on") @Nullable
                    String on,
            @Valid @BeanParam Paging paging) {
        return paging.cutFrom(read.on(caller.get(), Parameters.day("on", on)));
    }

    @POST
    @Idempotent
    @Allow(value = Role.SECRETARY, allUnits = Role.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addMember", summary = "För in en vald ledamot eller ersättare")
    @APIResponse(
            responseCode = "201",
            description = "Ledamoten är införd",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response add(@Valid @NotNull(message = "Beskriv uppdraget.") TermRequest wanted) {
        var member = read.find(caller.get(), add.add(caller.get(), wanted));
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/members/" + member.memberId()))
                .tag(Versions.tagOf(member.version()))
                .entity(member)
                .build();
    }

    @GET
    @Path("{memberId}")
    @Operation(operationId = "getMember", summary = "Visar en ledamot med alla uppdrag och deras historik")
    @APIResponse(
            responseCode = "200",
            description = "Ledamoten, med sin version i ETag",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response get(@PathParam("memberId") UUID memberId) {
        return tagged(memberId);
    }

    @POST
    @Path("{memberId}/change")
    @Idempotent
    @Allow(value = Role.SECRETARY, allUnits = Role.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeMember",
            summary = "Låter en ledamot vara något annat från en dag: det som gällde slutar dagen före")
    @APIResponse(
            responseCode = "200",
            description = "Ledamoten har ett nytt uppdrag",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response change(
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Beskriv uppdraget.") TermRequest wanted) {
        change.change(caller.get(), memberId, ifMatch, wanted);
        return tagged(memberId);
    }

    @POST
    @Path("{memberId}/end")
    @Idempotent
    @Allow(value = Role.SECRETARY, allUnits = Role.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "endTermOfMember", summary = "Avslutar en ledamots uppdrag")
    @APIResponse(
            responseCode = "200",
            description = "Uppdraget har en sista dag",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response end(
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange den sista dagen.") Leaving leaving) {
        end.end(caller.get(), memberId, ifMatch, leaving.on(), leaving.reason());
        return tagged(memberId);
    }

    @POST
    @Path("{memberId}/terms/{termId}/correct")
    @Idempotent
    @Allow(value = Role.SECRETARY, allUnits = Role.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctTerm",
            summary = "Rättar ett uppdrag som förts in fel; det felaktiga finns kvar i historiken")
    @APIResponse(
            responseCode = "200",
            description = "Uppdraget är rättat",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response correct(
            @PathParam("memberId") UUID memberId,
            @PathParam("termId") UUID termId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Beskriv uppdraget.") TermRequest right) {
        correct.correct(caller.get(), memberId, termId, ifMatch, right);
        return tagged(memberId);
    }

    @POST
    @Path("{memberId}/terms/{termId}/strike")
    @Idempotent
    @Allow(value = Role.SECRETARY, allUnits = Role.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "strikeTerm",
            summary = "Stryker ett uppdrag som förts in av misstag; det finns kvar i historiken")
    @APIResponse(
            responseCode = "200",
            description = "Uppdraget är struket",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response strike(
            @PathParam("memberId") UUID memberId,
            @PathParam("termId") UUID termId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Skicka ett JSON-objekt, gärna med skälet.") Striking striking) {
        correct.strike(caller.get(), memberId, termId, ifMatch, striking.reason());
        return tagged(memberId);
    }

    private Response tagged(UUID memberId) {
        var member = read.find(caller.get(), memberId);
        return Response.ok(member).tag(Versions.tagOf(member.version())).build();
    }
}
