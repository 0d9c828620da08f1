package se.kvalitetshjulet.deviations.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.jobs.JobsResource;

@Path("/deviations/v1/{municipality}/{board}/jobs")
class DeviationJobsResource extends JobsResource {}
