package se.kvalitetshjulet.decisions.person;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
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
            @QueryParam("day") @Nullable String day,
            @QueryParam("decisionId") @Nullable String decisionId,
            @Valid @BeanParam Paging paging) {
        return log.on(caller.get(), day == null ? SwedishTime.today(clock) : dayOf(day), decisionId, paging);
    }

    private static LocalDate dayOf(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.ofField("day", "Skriv dagen som 2024-03-31.");
        }
    }
}
