package se.kvalitetshjulet.deviations.extract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

/**
 * {@code …/person-extracts}: what is written about one person. A reading, posted so that the person is in no address: each
 * request is answered anew, and logged anew.
 */
@Path("/deviations/v1/{municipality}/{board}/person-extracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_HANDLING)
class ExtractResource {

    private final MakeExtract make;
    private final CurrentCaller caller;

    ExtractResource(MakeExtract make, CurrentCaller caller) {
        this.make = make;
        this.caller = caller;
    }

    /**
     * Whose extract.
     *
     * @param person the reference, name or number that they are written with
     */
    record Wanted(
            @NotNull(message = "Ange vem utdraget gäller.") String person) {

        @Override
        public String toString() {
            return "Wanted";
        }
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(
            operationId = "makePersonExtract",
            summary = "Visar vad som har skrivits om en person i avvikelser och klagomål; läsningen loggas",
            description =
                    "För den som har ett uppdrag för hela nämnden. Söker bland dem som berördes eller klagade. Varje"
                            + " begäran besvaras och loggas på nytt. Svaret får inte sparas av mellanled.")
    @APIResponse(
            responseCode = "200",
            description = "Utdraget",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Extract.class)))
    public Response make(@Valid @NotNull(message = "Ange vem utdraget gäller.") Wanted wanted) {
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(make.make(caller.get(), wanted.person()))
                .cacheControl(never)
                .build();
    }
}
