package se.kvalitetshjulet.decisions.deadline;

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
import se.kvalitetshjulet.kit.calendar.CalendarFile;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Store;

/** {@code …/deadlines?within=30}, by unit and one by one, or as a calendar. */
@Path("/decisions/v1/{municipality}/{board}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_CASES)
class DeadlineResource {

    // One address is one operation, whichever method answers it: they describe it in the same words.
    private static final String OPERATION = "listDeadlines";
    private static final String SUMMARY = "Listar frister som har gått ut eller snart går ut, de mest försenade först";
    private static final String FORMS =
            "Accept väljer form: JSON, eller en kalender (iCalendar) med en heldagshändelse för varje beslut och sista"
                    + " dag. Kalendern delas inte i sidor.";

    private final Deadlines deadlines;
    private final DeadlineCalendar calendar;
    private final Store store;
    private final CurrentCaller caller;

    DeadlineResource(Deadlines deadlines, DeadlineCalendar calendar, Store store, CurrentCaller caller) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = OPERATION, summary = SUMMARY, description = FORMS)
    public Deadlines.Found asJson(@BeanParam DeadlineFilter filter, @Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> deadlines.find(tx, caller.get(), filter, paging));
    }

    @GET
    @Produces(CalendarFile.TYPE)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = FORMS)
    public String calendar(@BeanParam DeadlineFilter filter) {
        return store.inTenant(caller.tenant(), tx -> calendar.of(tx, caller.get(), filter));
    }
}
