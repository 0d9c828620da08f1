package se.kvalitetshjulet.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.Step;
import se.kvalitetshjulet.kit.jobs.Work;
import se.kvalitetshjulet.reporting.projection.Generation;
import se.kvalitetshjulet.reporting.projection.Generations;
import se.kvalitetshjulet.reporting.projection.Projection;

/** Takes the rows of a generation away that has been given up. What is done counts rows. */
@ApplicationScoped
class TakeAway implements Work<OfGeneration, TakeAway.Taken> {

    private static final int ROWS_AT_A_TIME = 10_000;

    private final Projections projections;
    private final Generations generations;
    private final GenerationWork work;
    private final GenerationRows rows;

    TakeAway(Projections projections, Generations generations, GenerationWork work, GenerationRows rows) {
        this.projections = projections;
        this.generations = generations;
        this.work = work;
        this.rows = rows;
    }

    /** How many rows are gone. */
    record Taken(long rows) {}

    Job begin(Handle tx, Caller by, Generation generation) {
        Projection projection = projections.named(generation.projection()).orElseThrow();
        generations.drop(tx, by.tenant(), generation);
        return work.begin(tx, by, generation, this, rows.count(tx, by.tenant(), projection, generation.number()));
    }

    @Override
    public String kind() {
        return "PROJECTION_DROP";
    }

    @Override
    public Class<OfGeneration> asked() {
        return OfGeneration.class;
    }

    @Override
    public Taken nothingYet(OfGeneration asked) {
        return new Taken(0);
    }

    @Override
    public Step<Taken> step(Handle tx, Job job, OfGeneration asked, Taken soFar) {
        int gone = generations.takeRowsAway(tx, job.tenant(), work.locked(tx, job.tenant(), asked), ROWS_AT_A_TIME);
        long all = soFar.rows() + gone;
        return gone == 0 ? Step.last(all, soFar) : Step.more(all, new Taken(all));
    }

    @Override
    public void end(Handle tx, Job job, OfGeneration asked) {
        work.end(tx, job.tenant(), asked);
    }
}
