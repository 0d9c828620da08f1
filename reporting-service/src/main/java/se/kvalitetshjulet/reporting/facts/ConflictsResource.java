package se.kvalitetshjulet.reporting.facts;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Store;

/** {@code …/conflicts}: what was told and cannot be used for now. */
@Path("/reporting/v1/{municipality}/{board}/conflicts")
@Tag(name = "conflicts")
class ConflictsResource {

    private final Store store;
    private final Conflicts conflicts;
    private final CurrentCaller caller;

    ConflictsResource(Store store, Conflicts conflicts, CurrentCaller caller) {
        this.store = store;
        this.conflicts = conflicts;
        this.caller = caller;
    }

    @GET
    @Allow(allUnits = {Role.CONTROLLER, Role.AUDITOR, Role.HEAD_OF_DEPARTMENT})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listConflicts", summary = "Listar händelser som sparats men ännu inte kan räknas")
    public Page<Conflicts.Listed> list(@Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> conflicts.all(tx, caller.tenant(), paging));
    }
}
