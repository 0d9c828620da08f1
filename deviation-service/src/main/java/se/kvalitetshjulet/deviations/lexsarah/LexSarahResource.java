package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.StrongLogin;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code …/lex-sarah-reports}: lex Sarah reports as they stand, for a login of the level of assurance that they demand. */
@Path("/deviations/v1/{municipality}/{board}/lex-sarah-reports")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_HANDLING)
class LexSarahResource {

    private final LexSarahReports reports;
    private final StrongLogin login;
    private final Store store;
    private final CurrentCaller caller;

    LexSarahResource(LexSarahReports reports, StrongLogin login, Store store, CurrentCaller caller) {
        this.reports = reports;
        this.login = login;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listLexSarahReports", summary = "Listar lex Sarah-rapporter, de senaste först")
    public Page<LexSarahView> list(@BeanParam LexSarahFilter filter, @Valid @BeanParam Paging paging) {
        login.demandOf(caller.get());
        return store.inTenant(caller.tenant(), tx -> reports.list(tx, caller.get(), filter, paging));
    }

    @GET
    @Path("{reportId}")
    @Operation(operationId = "getLexSarahReport", summary = "Visar en lex Sarah-rapport")
    @APIResponse(
            responseCode = "200",
            description = "Rapporten",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LexSarahView.class)))
    public Response find(@PathParam("reportId") @Parameter(description = "Lex Sarah-rapportens id") String id) {
        login.demandOf(caller.get());
        var view = store.inTenant(caller.tenant(), tx -> reports.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
        return Response.ok(view).tag(Versions.tagOf(view.version())).build();
    }
}
