package se.kvalitetshjulet.decisions.retention;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.retention.RetentionResource;

@Path("/decisions/v1/{municipality}/{board}/retention-runs")
class DecisionRetentionResource extends RetentionResource {}
