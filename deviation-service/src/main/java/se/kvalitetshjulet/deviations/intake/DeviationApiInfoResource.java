package se.kvalitetshjulet.deviations.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.apiinfo.ApiInfoResource;

/** {@code GET /deviations/v1/api-info}. */
@Path("/deviations/v1/api-info")
class DeviationApiInfoResource extends ApiInfoResource {}
