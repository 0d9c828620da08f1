package se.kvalitetshjulet.reporting.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.jobs.JobsResource;

@Path("/reporting/v1/{municipality}/{board}/jobs")
class ReportingJobsResource extends JobsResource {}
