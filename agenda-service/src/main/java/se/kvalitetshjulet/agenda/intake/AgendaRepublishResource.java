package se.kvalitetshjulet.agenda.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.outbox.RepublishResource;

@Path("/agenda/v1/{municipality}/{board}/republish")
class AgendaRepublishResource extends RepublishResource {}
