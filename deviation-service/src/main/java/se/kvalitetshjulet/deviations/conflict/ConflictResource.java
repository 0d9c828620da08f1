package se.kvalitetshjulet.deviations.conflict;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Store;

/** {@code …/conflicts}: what was accepted but does not count, and why. For those who see the whole board. */
@Path("/deviations/v1/{municipality}/{board}/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Allow(allUnits = {Role.HEAD_OF_DEPARTMENT, Role.CONTROLLER, Role.AUDITOR})
class ConflictResource {

    private final Store store;
    private final CurrentCaller caller;
    private final Conflicts conflicts;

    ConflictResource(Store store, CurrentCaller caller, Conflicts conflicts) {
        this.store = store;
        this.caller = caller;
        this.conflicts = conflicts;
    }

    @GET
    @Operation(operationId = "listConflicts", summary = "Listar händelser som inte kan användas ännu")
    public Page<Conflicts.Unused> list(@Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> conflicts.all(tx, caller.tenant(), paging));
    }
}
