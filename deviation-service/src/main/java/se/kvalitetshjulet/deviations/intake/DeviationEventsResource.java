package se.kvalitetshjulet.deviations.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.cloudevents.EventsResource;

/** {@code POST /deviations/v1/{municipality}/{board}/events}. */
@Path("/deviations/v1/{municipality}/{board}/events")
class DeviationEventsResource extends EventsResource {

    @Override
    protected boolean takes(EventType<?> type) {
        return DeviationTypes.areTaken(type);
    }
}
