package se.kvalitetshjulet.deviations.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code …/registration-form}: what the board asks besides, when a deviation is reported. */
@Path("/deviations/v1/{municipality}/{board}/registration-form")
@Produces(MediaType.APPLICATION_JSON)
class FormResource {

    private final ReviseForm revise;
    private final Forms forms;
    private final Store store;
    private final CurrentCaller caller;

    FormResource(ReviseForm revise, Forms forms, Store store, CurrentCaller caller) {
        this.revise = revise;
        this.forms = forms;
        this.store = store;
        this.caller = caller;
    }

    /**
     * A new version.
     *
     * @param schema a JSON Schema 2020-12 as a text
     */
    record Revision(@NotBlank(message = "Skriv schemat.") String schema) {}

    @GET
    @Allow(value = Role.ADMINISTRATOR, readers = Readers.OF_DEVIATIONS)
    @Operation(
            operationId = "getRegistrationForm",
            summary = "Visar vad nämnden frågar om när en avvikelse rapporteras")
    @APIResponse(
            responseCode = "200",
            description = "Frågorna; version 0 när nämnden inte frågar något eget",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionForm.class)))
    public Response current() {
        return answer(store.inTenant(caller.tenant(), tx -> forms.current(tx, caller.tenant())));
    }

    @POST
    @Path("revise")
    @Idempotent
    @Allow(readers = Readers.OF_SETTINGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviseRegistrationForm",
            summary = "Gör en ny version av vad nämnden frågar om",
            description = "Ett platt JSON Schema 2020-12. Det som redan är rapporterat behåller sin version.")
    @APIResponse(
            responseCode = "200",
            description = "Den nya versionen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionForm.class)))
    public Response revise(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Skriv schemat.") Revision revision) {
        return answer(revise.revise(caller.get(), revision.schema(), ifMatch));
    }

    private static Response answer(QuestionForm form) {
        return Response.ok(form).tag(Versions.tagOf(form.version())).build();
    }
}
