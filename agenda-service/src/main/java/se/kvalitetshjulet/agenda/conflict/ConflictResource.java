package se.kvalitetshjulet.agenda.conflict;

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

/** {@code …/conflicts}: what was accepted but is not used, and why. */
@Path("/agenda/v1/{municipality}/{board}/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Allow({
    Role.SECRETARY,
    Role.REGISTRAR,
    Role.AUDITOR,
    Role.HEAD_OF_ADMINISTRATION,
    Role.HEAD_OF_DEPARTMENT,
    Role.CONTROLLER
})
class ConflictResource {

    private final Store store;
    private final CurrentCaller caller;
    private final UnusedEditions editions;

    ConflictResource(Store store, CurrentCaller caller, UnusedEditions editions) {
        this.store = store;
        this.caller = caller;
        this.editions = editions;
    }

    @GET
    @Operation(operationId = "listConflicts", summary = "Listar händelser som inte används")
    public Page<UnusedEditions.Unused> list(@Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> editions.all(tx, caller.tenant(), paging));
    }
}
