package se.kvalitetshjulet.reporting.intake;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.cloudevents.EventsResource;

/** Activity from the case systems, and the board's units. */
@Path("/reporting/v1/{municipality}/{board}/events")
@Tag(name = "events")
class ReportingEventsResource extends EventsResource {

    @Override
    protected boolean takes(EventType<?> type) {
        return TakenTypes.FROM_OUTSIDE.contains(type);
    }
}
