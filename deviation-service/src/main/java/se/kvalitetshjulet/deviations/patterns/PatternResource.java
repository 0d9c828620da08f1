package se.kvalitetshjulet.deviations.patterns;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.store.Store;

/** {@code …/patterns?year=2024}: what the quality work shows over the years. Counts of the operation, printed whole. */
@Path("/deviations/v1/{municipality}/{board}/patterns")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_CONTROL)
class PatternResource {

    private final FindPatterns patterns;
    private final Store store;
    private final CurrentCaller caller;

    PatternResource(FindPatterns patterns, Store store, CurrentCaller caller) {
        this.patterns = patterns;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getPatterns",
            summary = "Visar avvikelser och klagomål över åren, med det som är mer än slump utmärkt",
            description = FindPatterns.METHOD)
    public Patterns find(@BeanParam PatternFilter filter) {
        return store.inTenant(caller.tenant(), tx -> patterns.find(tx, caller.get(), filter));
    }
}
