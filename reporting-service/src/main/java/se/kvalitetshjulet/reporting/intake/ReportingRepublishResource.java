package se.kvalitetshjulet.reporting.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.outbox.RepublishResource;

@Path("/reporting/v1/{municipality}/{board}/republish")
class ReportingRepublishResource extends RepublishResource {}
