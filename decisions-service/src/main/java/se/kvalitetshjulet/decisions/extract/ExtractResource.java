package se.kvalitetshjulet.decisions.extract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.kvalitetshjulet.decisions.extract.ExtractFiles.FileForm;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

/**
 * {@code …/person-extracts}: what is kept of one person. A reading, posted so that the number is in no address: each request
 * is answered anew, and logged anew.
 */
@Path("/decisions/v1/{municipality}/{board}/person-extracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allow({Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT})
class ExtractResource {

    // One address is one operation, whichever method answers it: they describe it in the same words.
    private static final String OPERATION = "makePersonExtract";
    private static final String SUMMARY = "Visar allt som sparas om en person, för registerutdrag; läsningen loggas";
    private static final String DESCRIPTION =
            "För den som har ett uppdrag för hela nämnden. Accept väljer form: JSON eller PDF. Finns inget har svaret"
                    + " samma form. Varje begäran besvaras och loggas på nytt. Svaret får inte sparas av mellanled.";

    private final MakeExtract make;
    private final ExtractFiles files;
    private final CurrentCaller caller;

    ExtractResource(MakeExtract make, ExtractFiles files, CurrentCaller caller) {
        this.make = make;
        this.files = files;
        this.caller = caller;
    }

    /**
     * Whose extract.
     *
     * @param identityNumber in any form that it is written
     * @param protectedToo that it is wanted also if the person's identity is protected, by one who knows what it means
     */
    record Wanted(
            @NotNull(message = "Ange personens nummer.") String identityNumber, boolean protectedToo) {

        @Override
        public String toString() {
            return "Wanted";
        }
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "Utdraget",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Extract.class)))
    public Response json(@Valid @NotNull(message = "Ange personens nummer.") Wanted wanted) {
        return file(wanted, FileForm.JSON);
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Produces(ExtractFiles.PDF)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    public Response pdf(@Valid @NotNull(message = "Ange personens nummer.") Wanted wanted) {
        return file(wanted, FileForm.PDF);
    }

    private Response file(Wanted wanted, FileForm form) {
        return files.answer(
                caller.tenant(), form, make.make(caller.get(), wanted.identityNumber(), wanted.protectedToo()));
    }
}
