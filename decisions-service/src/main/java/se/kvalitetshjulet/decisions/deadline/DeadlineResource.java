package se.kvalitetshjulet.decisions.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Store;

/** {@code …/deadlines?within=30}. */
@Path("/decisions/v1/{municipality}/{board}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Allow({
    Role.INVESTIGATOR,
    Role.UNIT_MANAGER,
    Role.HEAD_OF_DEPARTMENT,
    Role.HEAD_OF_ADMINISTRATION,
    Role.CONTROLLER,
    Role.AUDITOR
})
class DeadlineResource {

    private final Deadlines deadlines;
    private final Store store;
    private final CurrentCaller caller;

    DeadlineResource(Deadlines deadlines, Store store, CurrentCaller caller) {
        this.deadlines = deadlines;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listDeadlines",
            summary = "Listar frister som har gått ut eller snart går ut, de mest försenade först")
    public Deadlines.Found within(
            @Parameter(description = "Så många dagar framåt")
                    @QueryParam("within")
                    @DefaultValue("30")
                    @Min(value = 0, message = "Minst 0 dagar.")
                    @Max(value = 3650, message = "Högst 3650 dagar.")
                    int within,
            @QueryParam("unit") @Nullable String unit,
            @Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> deadlines.within(tx, caller.get(), within, unit, paging));
    }
}
