package se.kvalitetshjulet.deviations.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.deviations.room.Texts;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code …/complaints}: complaints and opinions; what was written through the logged door alone. */
@Path("/deviations/v1/{municipality}/{board}/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_COMPLAINTS)
class ComplaintResource {

    private final Complaints complaints;
    private final RegisterComplaint register;
    private final ReadComplaintTexts texts;
    private final Store store;
    private final CurrentCaller caller;

    ComplaintResource(
            Complaints complaints,
            RegisterComplaint register,
            ReadComplaintTexts texts,
            Store store,
            CurrentCaller caller) {
        this.complaints = complaints;
        this.register = register;
        this.texts = texts;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listComplaints", summary = "Listar klagomål och synpunkter, de senaste först")
    public Page<ComplaintView> list(@BeanParam ComplaintFilter filter, @Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> complaints.list(tx, caller.get(), filter, paging));
    }

    @POST
    @Idempotent
    @Allow({Role.REGISTRAR, Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "registerComplaint", summary = "Registrerar ett klagomål eller en synpunkt")
    @APIResponse(
            responseCode = "201",
            description = "Klagomålet är registrerat",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComplaintView.class)))
    public Response register(@Valid @NotNull(message = "Beskriv klagomålet.") NewComplaint wanted) {
        var registered = register.register(caller.get(), wanted);
        return Response.created(URI.create(
                        "/deviations/v1/" + caller.tenant().path() + "/complaints/" + registered.complaintId()))
                .entity(registered)
                .build();
    }

    @GET
    @Path("{complaintId}")
    @Operation(operationId = "getComplaint", summary = "Visar ett klagomål eller en synpunkt")
    @APIResponse(
            responseCode = "200",
            description = "Klagomålet",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComplaintView.class)))
    public Response find(@PathParam("complaintId") String id) {
        var view = store.inTenant(caller.tenant(), tx -> complaints.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
        return Response.ok(view).tag(Versions.tagOf(view.version())).build();
    }

    @GET
    @Path("{complaintId}/texts")
    @Operation(
            operationId = "getTextsOfComplaint",
            summary = "Visar vad som har skrivits i ett klagomål; läsningen loggas",
            description = "Ange varför med purpose. Svaret får inte sparas av mellanled.")
    @APIResponse(
            responseCode = "200",
            description = "Texterna",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Texts.class)))
    public Response texts(
            @PathParam("complaintId") String id,
            @QueryParam("purpose")
                    @Parameter(
                            description = "Varför texterna läses; det loggas",
                            schema = @Schema(implementation = ReadingPurpose.class))
                    @Nullable
                    String purpose) {
        return Texts.answer(
                id, texts.read(caller.get(), id, Parameters.choice("purpose", purpose, ReadingPurpose.class)));
    }
}
