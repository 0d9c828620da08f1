package se.kvalitetshjulet.kit.retention;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import se.kvalitetshjulet.kit.jobs.JobAnswers;
import se.kvalitetshjulet.kit.jobs.JobView;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** {@code …/retention-runs}: what is to go, who decided it, and what has gone. A service extends it with its path. */
@Allow(readers = Readers.OF_ACCESS_LOGS)
@Produces(MediaType.APPLICATION_JSON)
public abstract class RetentionResource {

    @Inject
    ReadRetention read;

    @Inject
    Retention retention;

    @Inject
    JobAnswers answers;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    /**
     * That a proposal is to be carried out.
     *
     * @param reference what the decision rests on, {@code SOCN/2024:58}
     */
    public record Decide(@Nullable String reference) {}

    @GET
    @Operation(operationId = "listRetentionRuns", summary = "Listar gallringar, den senaste först")
    public Page<RetentionRun> list(@Valid @BeanParam Paging paging) {
        return read.runs(caller.get(), paging);
    }

    @POST
    @Idempotent
    @Allow(Role.HEAD_OF_ADMINISTRATION)
    @Operation(
            operationId = "proposeRetention",
            summary = "Tar fram ett förslag till gallring utan att gallra något",
            description =
                    "Ersätter det förslag som väntar. Content-Location är gallringen, Location arbetet som tar fram"
                            + " förslaget.")
    @APIResponse(
            responseCode = "202",
            description = "Förslaget tas fram",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response propose() {
        return accepted(retention.propose(caller.get()), uri.getRequestUri().getRawPath());
    }

    @GET
    @Path("{runId}")
    @Operation(operationId = "getRetentionRun", summary = "Visar en gallring")
    public RetentionRun find(@PathParam("runId") UUID id) {
        return read.run(caller.get(), id);
    }

    @GET
    @Path("{runId}/candidates")
    @Operation(operationId = "listRetentionCandidates", summary = "Listar vad som ska gallras och inte har gallrats än")
    public Page<RunLists.Candidate> candidates(@PathParam("runId") UUID id, @Valid @BeanParam Paging paging) {
        return read.candidates(caller.get(), id, paging);
    }

    @GET
    @Path("{runId}/kept")
    @Operation(
            operationId = "listRetentionKept",
            summary = "Listar vad som sparas och varför",
            description = "När gallringen är beslutad listas bara det som skulle gallras och ändå sparades.")
    public Page<ReadRetention.Kept> kept(
            @PathParam("runId") UUID id,
            @QueryParam("reason") @Parameter(description = "Bara det som sparas av detta skäl") @Nullable String reason,
            @Valid @BeanParam Paging paging) {
        return read.kept(caller.get(), id, Parameters.isGiven(reason) ? reason : null, paging);
    }

    @GET
    @Path("{runId}/erased")
    @Operation(operationId = "listErased", summary = "Listar vad som har gallrats, med dag")
    public Page<RunLists.Erased> erased(@PathParam("runId") UUID id, @Valid @BeanParam Paging paging) {
        return read.erased(caller.get(), id, paging);
    }

    @POST
    @Path("{runId}/decide")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Allow(Role.HEAD_OF_ADMINISTRATION)
    @Operation(
            operationId = "decideRetention",
            summary = "Beslutar att det som föreslås ska gallras; det går inte att ångra",
            description = "Det som något har hänt med sedan förslaget togs fram gallras inte.")
    @APIResponse(
            responseCode = "202",
            description = "Gallringen pågår",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response decide(@PathParam("runId") UUID id, @Nullable Decide decided) {
        var reference = decided == null ? null : decided.reference();
        var started =
                retention.decide(caller.get(), id, reference == null || reference.isBlank() ? null : reference.strip());
        var path = uri.getRequestUri().getRawPath();
        return accepted(started, path.substring(0, path.indexOf("/" + id)));
    }

    private Response accepted(Retention.Started started, String runs) {
        return Response.fromResponse(answers.accepted(started.job()))
                .header(HttpHeaders.CONTENT_LOCATION, runs + "/" + started.runId())
                .build();
    }
}
