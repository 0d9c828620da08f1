package se.kvalitetshjulet.agenda.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.deadletter.DeadLettersResource;

@Path("/agenda/v1/{municipality}/{board}/dead-letters")
class AgendaDeadLettersResource extends DeadLettersResource {}
