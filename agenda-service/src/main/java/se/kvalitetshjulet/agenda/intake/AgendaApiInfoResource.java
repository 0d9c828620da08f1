package se.kvalitetshjulet.agenda.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.apiinfo.ApiInfoResource;

@Path("/agenda/v1/api-info")
class AgendaApiInfoResource extends ApiInfoResource {}
