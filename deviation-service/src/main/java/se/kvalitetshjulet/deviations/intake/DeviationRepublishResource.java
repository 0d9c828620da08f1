package se.kvalitetshjulet.deviations.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.outbox.RepublishResource;

@Path("/deviations/v1/{municipality}/{board}/republish")
class DeviationRepublishResource extends RepublishResource {}
