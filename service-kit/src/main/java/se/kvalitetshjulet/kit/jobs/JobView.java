package se.kvalitetshjulet.kit.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.problem.Problem;

/**
 * A job as it is told outside.
 *
 * @param total missing when nobody knows how much there is to do
 * @param startedBy the name of whoever asked for it
 * @param result what has come of it so far; its fields are those of the kind
 */
@Schema(name = "Job")
public record JobView(
        UUID jobId,
        String kind,
        Job.State state,
        long done,
        @Nullable Long total,
        String startedBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Schema(implementation = Object.class) JsonNode result,
        @Nullable Problem problem) {

    public static JobView of(Job job) {
        return new JobView(
                job.jobId(),
                job.kind(),
                job.state(),
                job.done(),
                job.total(),
                job.startedBy().name(),
                job.createdAt(),
                job.startedAt(),
                job.endedAt(),
                job.result(),
                job.problem());
    }
}
