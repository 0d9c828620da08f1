package se.kvalitetshjulet.deviations.ivo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** {@code …/lex-sarah-reports/{reportId}/package}: what goes to IVO, for those who read the case. */
@Path("/deviations/v1/{municipality}/{board}/lex-sarah-reports/{reportId}/package")
@Produces(DossierFile.PDF)
@Allow(readers = Readers.OF_HANDLING)
class DossierResource {

    private final DossierFile file;
    private final CurrentCaller caller;

    DossierResource(DossierFile file, CurrentCaller caller) {
        this.file = file;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getLexSarahPackage",
            summary = "Hämtar handlingarna till IVO som PDF; läsningen loggas",
            description = "Ange varför med purpose. Svaret får inte sparas av mellanled.")
    public Response pdf(
            @PathParam("reportId") String id,
            @QueryParam("purpose")
                    @Parameter(
                            description = "Varför handlingarna läses; det loggas",
                            schema = @Schema(implementation = ReadingPurpose.class))
                    @Nullable
                    String purpose) {
        return file.answer(caller.get(), id, Parameters.choice("purpose", purpose, ReadingPurpose.class));
    }
}
