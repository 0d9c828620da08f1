package se.kvalitetshjulet.agenda.memberimport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.versions.Versions;

@Path("/agenda/v1/{municipality}/{board}/member-imports")
@Produces(MediaType.APPLICATION_JSON)
@Allow(value = Role.SECRETARY, allUnits = Role.ADMINISTRATOR)
class MemberImportResource {

    private final CurrentCaller caller;
    private final MemberImports imports;

    MemberImportResource(CurrentCaller caller, MemberImports imports) {
        this.caller = caller;
        this.imports = imports;
    }

    /**
     * A file that says who sits.
     *
     * @param from from which day
     * @param csv the file's text, with the headings in its first row
     */
    record SentMembers(
            @NotNull(message = "Ange från vilken dag.") LocalDate from,

            @NotBlank(message = "Skicka med filens text.") @Size(max = 1_000_000, message = "Filen är för stor.")
            String csv) {}

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "tryMemberFile", summary = "Prövar en fil med nämndens ledamöter utan att ändra något")
    @APIResponse(
            responseCode = "201",
            description = "Vad filen skulle ändra",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response tryOut(@Valid @NotNull(message = "Skicka en fil.") SentMembers sent) {
        var id = imports.tryOut(caller.get(), sent.from(), sent.csv().getBytes(StandardCharsets.UTF_8));
        var preview = imports.preview(caller.get(), id);
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/member-imports/" + id))
                .tag(Versions.tagOf(preview.version()))
                .entity(preview)
                .build();
    }

    @GET
    @Path("{importId}")
    @Operation(operationId = "getMemberImport", summary = "Visar vad en prövad fil skulle ändra nu")
    @APIResponse(
            responseCode = "200",
            description = "Vad filen skulle ändra, med registrets version i ETag",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response preview(@Parameter(description = "Filens id") @PathParam("importId") UUID importId) {
        var preview = imports.preview(caller.get(), importId);
        return Response.ok(preview).tag(Versions.tagOf(preview.version())).build();
    }

    @POST
    @Path("{importId}/bring-in")
    @Idempotent
    @Operation(operationId = "bringInMembers", summary = "Läser in en prövad fil")
    public ImportView bringIn(
            @Parameter(description = "Filens id") @PathParam("importId") UUID importId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return imports.bringIn(caller.get(), importId, ifMatch);
    }
}
