package se.kvalitetshjulet.deviations.retention;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.retention.RetentionResource;

@Path("/deviations/v1/{municipality}/{board}/retention-runs")
class QualityRetentionResource extends RetentionResource {}
