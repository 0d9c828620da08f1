package se.kvalitetshjulet.kit.jobs;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a request is answered that has started long work: 202, the job, and where to follow it. */
@Singleton
public class JobAnswers {

    private final String area;

    JobAnswers(@ConfigProperty(name = "kvalitetshjulet.area") String area) {
        this.area = area;
    }

    public Response accepted(Job job) {
        return Response.accepted(JobView.of(job))
                .location(URI.create("/" + area + "/v1/" + job.tenant().path() + "/jobs/" + job.jobId()))
                .build();
    }
}
