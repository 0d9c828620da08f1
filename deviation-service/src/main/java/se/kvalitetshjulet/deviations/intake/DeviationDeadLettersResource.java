package se.kvalitetshjulet.deviations.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.deadletter.DeadLettersResource;

/** {@code …/dead-letters} of this service. */
@Path("/deviations/v1/{municipality}/{board}/dead-letters")
class DeviationDeadLettersResource extends DeadLettersResource {}
