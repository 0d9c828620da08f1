package se.kvalitetshjulet.reporting.intake;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.kvalitetshjulet.kit.deadletter.DeadLettersResource;

/** What could not be taken from the topics. */
@Path("/reporting/v1/{municipality}/{board}/dead-letters")
@Tag(name = "dead-letters")
class ReportingDeadLettersResource extends DeadLettersResource {}
