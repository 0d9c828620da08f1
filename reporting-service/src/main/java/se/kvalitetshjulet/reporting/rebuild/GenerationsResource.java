package se.kvalitetshjulet.reporting.rebuild;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.jobs.JobAnswers;
import se.kvalitetshjulet.kit.jobs.JobView;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code …/generations}: what is folded from the board's events, and what is folded anew beside it. */
@Path("/reporting/v1/{municipality}/{board}/generations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "generations")
@Allow(allUnits = Role.ADMINISTRATOR)
class GenerationsResource {

    private static final String ID = "Beräkningens id, till exempel decisions-2";

    private final ReadGenerations read;
    private final StartRebuild rebuild;
    private final CompareGeneration compare;
    private final SwitchGeneration switching;
    private final DropGeneration drop;
    private final CurrentCaller caller;
    private final JobAnswers answers;

    GenerationsResource(
            ReadGenerations read,
            StartRebuild rebuild,
            CompareGeneration compare,
            SwitchGeneration switching,
            DropGeneration drop,
            CurrentCaller caller,
            JobAnswers answers) {
        this.read = read;
        this.rebuild = rebuild;
        this.compare = compare;
        this.switching = switching;
        this.drop = drop;
        this.caller = caller;
        this.answers = answers;
    }

    /**
     * What is to be folded anew.
     *
     * @param projection its name, as the list says it
     */
    record Rebuild(
            @NotBlank(message = "Ange vad som ska räknas om, till exempel decisions.")
            String projection) {}

    @GET
    @Operation(
            operationId = "listGenerations",
            summary = "Listar det som är räknat ur händelserna: det som används, och det som räknats om bredvid")
    public Page<GenerationView> list(@Valid @BeanParam Paging paging) {
        return paging.cutFrom(read.all(caller.tenant()));
    }

    @GET
    @Path("{generationId}")
    @Operation(
            operationId = "getGeneration",
            summary = "Visar en beräkning, och vad som skiljer den från den som används")
    @APIResponse(
            responseCode = "200",
            description = "Beräkningen, med ETag för byte och borttagning",
            content = @Content(schema = @Schema(implementation = GenerationView.class)))
    public Response one(@Parameter(description = ID) @PathParam("generationId") String id) {
        GenerationView found = read.one(caller.tenant(), id);
        return Response.ok(found).tag(Versions.tagOf(found.version())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "startRebuild",
            summary = "Räknar om ur alla händelser, bredvid det som används, och jämför",
            description = "Det som används gör tjänst under tiden och ändras inte.")
    @APIResponse(
            responseCode = "202",
            description = "Arbetet har börjat",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response start(@NotNull(message = "Ange vad som ska räknas om.") @Valid Rebuild wanted) {
        return answers.accepted(rebuild.start(caller.get(), wanted.projection()));
    }

    @POST
    @Path("{generationId}/compare")
    @Idempotent
    @Operation(
            operationId = "compareGeneration",
            summary = "Tar in det som har kommit sedan dess och jämför på nytt med det som används")
    @APIResponse(
            responseCode = "202",
            description = "Arbetet har börjat",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response compare(@Parameter(description = ID) @PathParam("generationId") String id) {
        return answers.accepted(compare.start(caller.get(), id));
    }

    @POST
    @Path("{generationId}/switch")
    @Idempotent
    @Operation(
            operationId = "switchGeneration",
            summary = "Låter beräkningen ta platsen för den som används, som sparas",
            description = "Samma anrop för den sparade byter tillbaka. Skicka beräkningens ETag i If-Match.")
    @APIResponse(
            responseCode = "202",
            description = "Arbetet har börjat",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response switchOver(
            @Parameter(description = ID) @PathParam("generationId") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.accepted(switching.start(caller.get(), id, ifMatch));
    }

    @POST
    @Path("{generationId}/drop")
    @Idempotent
    @Operation(
            operationId = "dropGeneration",
            summary = "Tar bort en beräkning som inte används",
            description = "Händelserna finns kvar, så den kan räknas om igen. Skicka beräkningens ETag i If-Match.")
    @APIResponse(
            responseCode = "202",
            description = "Arbetet har börjat",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response drop(
            @Parameter(description = ID) @PathParam("generationId") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.accepted(drop.start(caller.get(), id, ifMatch));
    }
}
