package se.kvalitetshjulet.decisions.imports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.problem.Problem;

/**
 * What has become of a file so far.
 *
 * @param importId the id of the job too
 * @param rows how many the file has
 * @param done how many have been gone through
 */
@Schema(name = "Import")
record ImportView(
        UUID importId,
        Job.State state,
        boolean dryRun,
        @Nullable Long rows,
        long done,
        long imported,
        long updated,
        long ignored,
        long refused,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable Problem problem) {

    static ImportView of(ReadImports.Import found) {
        var job = found.job();
        var summary = found.summary();
        return new ImportView(
                job.jobId(),
                job.state(),
                summary.dryRun(),
                job.total(),
                job.done(),
                summary.imported(),
                summary.updated(),
                summary.ignored(),
                summary.refused(),
                job.createdAt(),
                job.endedAt(),
                job.problem());
    }
}
