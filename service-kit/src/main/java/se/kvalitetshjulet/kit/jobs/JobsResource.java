package se.kvalitetshjulet.kit.jobs;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;

/** {@code …/jobs/{jobId}}: how far long work has come. A service extends it with its path. */
@Allow(value = Role.SYSTEM, readers = Readers.PEOPLE)
@Produces(MediaType.APPLICATION_JSON)
public abstract class JobsResource {

    @Inject
    Jobs jobs;

    @Inject
    CurrentCaller caller;

    @Inject
    Store store;

    @GET
    @Path("{jobId}")
    @Operation(
            operationId = "getJob",
            summary = "Visar hur långt ett långt arbete har kommit",
            description = "För den som har startat arbetet och för systemförvaltaren.")
    public JobView job(@PathParam("jobId") UUID id) {
        return JobView.of(store.inTenant(caller.tenant(), tx -> jobs.find(tx, caller.get(), id)));
    }
}
