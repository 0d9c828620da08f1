package se.kvalitetshjulet.agenda.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.kvalitetshjulet.agenda.registry.RegistrySeries.Kind;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.store.Store;

@Path("/agenda/v1/{municipality}/{board}")
@Produces(MediaType.APPLICATION_JSON)
@Allow({Role.SECRETARY, Role.REGISTRAR, Role.ADMINISTRATOR})
class RegistrySeriesResource {

    private final CurrentCaller caller;
    private final Store store;
    private final RegistrySeries series;

    RegistrySeriesResource(CurrentCaller caller, Store store, RegistrySeries series) {
        this.caller = caller;
        this.store = store;
        this.series = series;
    }

    /**
     * A year's series.
     *
     * @param nextNumber what the next one gets
     */
    record Series(
            @Min(value = 1900, message = "Skriv året med fyra siffror.")
            @Max(value = 9999, message = "Skriv året med fyra siffror.")
            int year,

            @Min(value = 1, message = "Numren börjar på 1.")
            @Max(value = 100_000_000, message = "Så höga nummer finns inte.")
            int nextNumber) {}

    @POST
    @Path("registry-series")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "continueRegistrySeries",
            summary = "Låter årets diarienummer fortsätta från ett nummer",
            description = "Används när de tidigare ärendena finns i ett äldre diarium. Bara framåt.")
    @APIResponse(
            responseCode = "201",
            description = "Serien fortsätter från numret",
            content = @Content(schema = @Schema(implementation = Series.class)))
    public Response goOn(@Valid @NotNull(message = "Ange år och nummer.") Series wanted) {
        return goOn(Kind.MATTERS, "registry-series", wanted);
    }

    @GET
    @Path("registry-series/{year:\\d{4}}")
    @Operation(operationId = "getRegistrySeries", summary = "Visar årets nästa diarienummer")
    public Series get(@Parameter(description = "Diarieföringens år") @PathParam("year") int year) {
        return upcoming(Kind.MATTERS, year);
    }

    @POST
    @Path("document-series")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "continueDocumentSeries",
            summary = "Låter årets handlingsnummer fortsätta från ett nummer",
            description = "Används när de tidigare handlingarna finns i ett äldre diarium. Bara framåt.")
    @APIResponse(
            responseCode = "201",
            description = "Serien fortsätter från numret",
            content = @Content(schema = @Schema(implementation = Series.class)))
    public Response goOnWithDocuments(@Valid @NotNull(message = "Ange år och nummer.") Series wanted) {
        return goOn(Kind.DOCUMENTS, "document-series", wanted);
    }

    @GET
    @Path("document-series/{year:\\d{4}}")
    @Operation(operationId = "getDocumentSeries", summary = "Visar årets nästa handlingsnummer")
    public Series getOfDocuments(@Parameter(description = "Diarieföringens år") @PathParam("year") int year) {
        return upcoming(Kind.DOCUMENTS, year);
    }

    private Response goOn(Kind kind, String path, Series wanted) {
        var next = series.goOnFrom(caller.get(), kind, wanted.year(), wanted.nextNumber());
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/" + path + "/" + wanted.year()))
                .entity(new Series(wanted.year(), next))
                .build();
    }

    private Series upcoming(Kind kind, int year) {
        return store.inTenant(
                caller.tenant(), tx -> new Series(year, series.upcoming(tx, caller.tenant(), kind, year)));
    }
}
