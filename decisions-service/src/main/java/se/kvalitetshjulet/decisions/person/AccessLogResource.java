package se.kvalitetshjulet.decisions.person;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.statute.SwedishTime;

/** {@code …/access-log?day=2024-04-01}: who has read about whom, for those who check the log. */
@Path("/decisions/v1/{municipality}/{board}/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Allow({Role.HEAD_OF_DEPARTMENT, Role.AUDITOR})
class AccessLogResource {

    private final AccessLog log;
    private final CurrentCaller caller;
    private final InstantSource clock;

    AccessLogResource(AccessLog log, CurrentCaller caller, InstantSource clock) {
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listReadings", summary = "Listar en dags läsningar av personuppgifter, den senaste först")
    public Page<AccessLog.Entry> list(
            @Parameter(description = "Läsningarna denna dag; i dag om inget anges") @QueryParam("day") @Nullable
                    String day,
            @QueryParam("decisionId") @Nullable String decisionId,
            @Valid @BeanParam Paging paging) {
        var wanted = Parameters.day("day", day);
        return log.on(caller.get(), wanted == null ? SwedishTime.today(clock) : wanted, decisionId, paging);
    }
}
