package se.kvalitetshjulet.deviations.deviation;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.recurrence.Recurrence;
import se.kvalitetshjulet.deviations.recurrence.Recurrences;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** What a deviation is like, and what has come back: by codes, days and outcomes alone. */
@Path("/deviations/v1/{municipality}/{board}")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_DEVIATIONS)
class SimilarResource {

    private final Deviations deviations;
    private final SimilarDeviations similar;
    private final Recurrences recurrences;
    private final Store store;
    private final CurrentCaller caller;

    SimilarResource(
            Deviations deviations,
            SimilarDeviations similar,
            Recurrences recurrences,
            Store store,
            CurrentCaller caller) {
        this.deviations = deviations;
        this.similar = similar;
        this.recurrences = recurrences;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Path("similar-deviations")
    @Operation(
            operationId = "listSimilarDeviations",
            summary = "Listar tidigare avvikelser som liknar en som ska rapporteras",
            description =
                    "Samma område, enhet eller orsak under fem år, de mest lika först; bara koder, dagar och utfall.")
    public Page<SimilarDeviation> before(
            @QueryParam("area") @Parameter(description = "Området, som kod") @Nullable String area,
            @QueryParam("unit") @Parameter(description = "Enheten") @Nullable String unit,
            @QueryParam("cause") @Parameter(description = "Orsaker, som koder") List<String> causes,
            @Valid @BeanParam Paging paging) {
        return paging.cutFrom(store.inTenant(
                caller.tenant(), tx -> similar.to(tx, caller.get(), new Likeness(area, unit, null, causes))));
    }

    @GET
    @Path("deviation-recurrences")
    @Allow(readers = Readers.OF_HANDLING)
    @Operation(
            operationId = "listRecurrencesOfDeviation",
            summary = "Visar om en avvikelses orsak är tillbaka trots en åtgärd med uppnådd effekt")
    public Page<Recurrence> recurrences(
            @QueryParam("deviationId") @Parameter(required = true, description = "Avvikelsens id") @Nullable String id,
            @Valid @BeanParam Paging paging) {
        return paging.cutFrom(store.inTenant(caller.tenant(), tx -> {
            deviations.find(tx, caller.get(), id == null ? "" : id).orElseThrow(Refusal::notFound);
            return recurrences.ofDeviation(tx, caller.get(), id);
        }));
    }
}
