package se.kvalitetshjulet.decisions.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.cloudevents.EventsResource;

@Path("/decisions/v1/{municipality}/{board}/events")
class DecisionEventsResource extends EventsResource {

    @Override
    protected boolean takes(EventType<?> type) {
        return TakeDecisionEvents.isTaken(type);
    }
}
