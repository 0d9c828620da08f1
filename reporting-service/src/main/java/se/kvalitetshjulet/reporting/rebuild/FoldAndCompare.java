package se.kvalitetshjulet.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.Step;
import se.kvalitetshjulet.kit.jobs.Work;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.projection.Generation;
import se.kvalitetshjulet.reporting.projection.Projection;

/**
 * Folds a generation up to what is known, and compares it with the one that is read. What is done counts events and rows.
 * The one that is read serves meanwhile and is not waited for.
 */
@ApplicationScoped
class FoldAndCompare implements Work<OfGeneration, FoldAndCompare.Found> {

    private final Projections projections;
    private final GenerationWork work;
    private final CatchUp catchUp;
    private final CompareStep compare;

    FoldAndCompare(Projections projections, GenerationWork work, CatchUp catchUp, CompareStep compare) {
        this.projections = projections;
        this.work = work;
        this.catchUp = catchUp;
        this.compare = compare;
    }

    /**
     * What has come of it so far.
     *
     * @param comparison null while events are folded
     */
    record Found(@Nullable Comparison comparison) {}

    /**
     * About how much there is to do: it is counted, which takes its time.
     *
     * @param foldedTo up to which moment the generation is folded; null when nothing is
     */
    long size(Handle tx, Tenant tenant, Projection projection, @Nullable Instant foldedTo) {
        return catchUp.left(tx, tenant, foldedTo) + compare.size(tx, tenant, projection);
    }

    /** Brings a generation up to what is known, and compares it. */
    Job begin(Handle tx, Caller by, Generation generation) {
        Projection projection = projections.named(generation.projection()).orElseThrow();
        return begin(tx, by, generation, size(tx, by.tenant(), projection, generation.foldedTo()));
    }

    Job begin(Handle tx, Caller by, Generation generation, long size) {
        return work.begin(tx, by, generation, this, size);
    }

    @Override
    public String kind() {
        return "PROJECTION_REBUILD";
    }

    @Override
    public Class<OfGeneration> asked() {
        return OfGeneration.class;
    }

    @Override
    public Found nothingYet(OfGeneration asked) {
        return new Found(null);
    }

    @Override
    public Step<Found> step(Handle tx, Job job, OfGeneration asked, Found soFar) {
        Generation generation = work.locked(tx, job.tenant(), asked);
        Projection projection = projections.named(asked.projection()).orElseThrow();
        return soFar.comparison() == null
                ? fold(tx, job, projection, generation)
                : compare(tx, job, projection, generation, soFar.comparison());
    }

    @Override
    public void end(Handle tx, Job job, OfGeneration asked) {
        work.end(tx, job.tenant(), asked);
    }

    private Step<Found> fold(Handle tx, Job job, Projection projection, Generation generation) {
        CatchUp.CaughtUp caughtUp = catchUp.next(tx, job.tenant(), projection, generation);
        return Step.more(
                job.done() + caughtUp.events(),
                caughtUp.isAll() ? new Found(Comparison.begunAt(caughtUp.to())) : new Found(null));
    }

    private Step<Found> compare(Handle tx, Job job, Projection projection, Generation generation, Comparison soFar) {
        CompareStep.Compared next = compare.next(tx, job.tenant(), projection, generation, soFar);
        Found found = new Found(next.comparison());
        if (!next.comparison().whole()) {
            return Step.more(job.done() + next.rows(), found);
        }
        work.compared(tx, job.tenant(), generation, next.comparison());
        return Step.last(job.done() + next.rows(), found);
    }
}
