package se.kvalitetshjulet.agenda.reportchain;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;

/** {@code …/report-chain}: what reporting-service's chain is held against. */
@Path("/agenda/v1/{municipality}/{board}/report-chain")
@Produces(MediaType.APPLICATION_JSON)
@Allow({Role.AUDITOR, Role.CONTROLLER, Role.ADMINISTRATOR})
class ReportChainResource {

    private final Store store;
    private final CurrentCaller caller;
    private final HeardLinks links;

    ReportChainResource(Store store, CurrentCaller caller, HeardLinks links) {
        this.store = store;
        this.caller = caller;
        this.links = links;
    }

    @GET
    @Operation(
            operationId = "listHeardEditions",
            summary = "Listar rapporternas utgåvor med den plats i kedjan som nämnden fick veta när de publicerades",
            description =
                    "Skicka listan till edition-chain/verification för att se om kedjan har kapats eller skrivits om.")
    public List<HeardLink> list() {
        return store.inTenant(caller.tenant(), tx -> links.all(tx, caller.tenant()));
    }
}
