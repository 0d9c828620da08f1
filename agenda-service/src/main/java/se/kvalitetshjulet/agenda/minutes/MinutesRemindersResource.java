package se.kvalitetshjulet.agenda.minutes;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;

@Path("/agenda/v1/{municipality}/{board}/minutes-reminders")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class MinutesRemindersResource {

    private final CurrentCaller caller;
    private final MinutesReminders reminders;

    MinutesRemindersResource(CurrentCaller caller, MinutesReminders reminders) {
        this.caller = caller;
        this.reminders = reminders;
    }

    @GET
    @Operation(
            operationId = "listMinutesReminders",
            summary = "Listar protokoll som väntar på justering, det äldsta först",
            description = "Med sista dagen enligt 5 kap. 69 § KL, och vilka som inte har signerat.")
    public Page<MinutesReminders.Reminder> list(@Valid @BeanParam Paging paging) {
        return paging.cutFrom(reminders.of(caller.get()));
    }
}
