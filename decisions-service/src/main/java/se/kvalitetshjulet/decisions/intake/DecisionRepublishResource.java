package se.kvalitetshjulet.decisions.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.outbox.RepublishResource;

@Path("/decisions/v1/{municipality}/{board}/republish")
class DecisionRepublishResource extends RepublishResource {}
