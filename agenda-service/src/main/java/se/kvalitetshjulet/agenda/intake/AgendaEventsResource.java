package se.kvalitetshjulet.agenda.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.cloudevents.EventsResource;

/** From outside agenda-service takes only what every service takes: the board's units, and erasures. */
@Path("/agenda/v1/{municipality}/{board}/events")
class AgendaEventsResource extends EventsResource {

    @Override
    protected boolean takes(EventType<?> type) {
        return AgendaIntake.isFromOutside(type);
    }
}
