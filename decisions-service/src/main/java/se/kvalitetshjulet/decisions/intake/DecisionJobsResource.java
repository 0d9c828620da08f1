package se.kvalitetshjulet.decisions.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.jobs.JobsResource;

@Path("/decisions/v1/{municipality}/{board}/jobs")
class DecisionJobsResource extends JobsResource {}
