package se.kvalitetshjulet.decisions.person;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** {@code …/decisions/{decisionId}/person}: the door to the room. */
@Path("/decisions/v1/{municipality}/{board}/decisions/{decisionId}/person")
@Produces(MediaType.APPLICATION_JSON)
@Allow({Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT})
class PersonResource {

    private final ReadPerson read;
    private final CurrentCaller caller;

    PersonResource(ReadPerson read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getPersonOfDecision",
            summary = "Visar vem beslutet gäller; läsningen loggas",
            description = "Ange varför med purpose. Den som har skyddade personuppgifter visas först när protectedToo"
                    + " begärs. Svaret får inte sparas av mellanled.")
    @APIResponse(
            responseCode = "200",
            description = "Personuppgifterna",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReadPerson.PersonView.class)))
    public Response person(
            @PathParam("decisionId") String id,
            @QueryParam("purpose")
                    @Parameter(
                            description = "Varför uppgifterna läses; det loggas",
                            schema = @Schema(implementation = ReadingPurpose.class))
                    @Nullable
                    String purpose,
            @QueryParam("protectedToo")
                    @Parameter(
                            description =
                                    "Att uppgifterna behövs också om de är skyddade, och att du vet vad det innebär",
                            schema = @Schema(implementation = Boolean.class))
                    @Nullable
                    String protectedToo) {
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(read.read(
                        caller.get(),
                        id,
                        Parameters.choice("purpose", purpose, ReadingPurpose.class),
                        Boolean.TRUE.equals(Parameters.yesOrNo("protectedToo", protectedToo))))
                .cacheControl(never)
                .build();
    }
}
