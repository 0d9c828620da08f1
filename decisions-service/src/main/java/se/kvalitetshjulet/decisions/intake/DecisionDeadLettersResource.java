package se.kvalitetshjulet.decisions.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.deadletter.DeadLettersResource;

@Path("/decisions/v1/{municipality}/{board}/dead-letters")
class DecisionDeadLettersResource extends DeadLettersResource {}
