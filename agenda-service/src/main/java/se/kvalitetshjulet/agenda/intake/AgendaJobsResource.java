package se.kvalitetshjulet.agenda.intake;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.jobs.JobsResource;

@Path("/agenda/v1/{municipality}/{board}/jobs")
class AgendaJobsResource extends JobsResource {}
