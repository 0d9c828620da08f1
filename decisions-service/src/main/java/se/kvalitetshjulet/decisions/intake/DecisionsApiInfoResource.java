package se.kvalitetshjulet.decisions.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.apiinfo.ApiInfoResource;

@Path("/decisions/v1/api-info")
class DecisionsApiInfoResource extends ApiInfoResource {}
