package se.kvalitetshjulet.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.Step;
import se.kvalitetshjulet.kit.jobs.Work;
import se.kvalitetshjulet.reporting.edition.RecountEditions.Recount;
import se.kvalitetshjulet.reporting.edition.StaleEditions;
import se.kvalitetshjulet.reporting.facts.Ledger;
import se.kvalitetshjulet.reporting.projection.Generation;
import se.kvalitetshjulet.reporting.projection.Generations;
import se.kvalitetshjulet.reporting.projection.Projection;

/**
 * Brings a generation up to what is known, and then lets it change places with the one that is read: in one transaction,
 * which folds the few events that have come since and is all that the board's intake waits for. What is done counts events.
 */
@ApplicationScoped
class SwitchOver implements Work<OfGeneration, SwitchOver.Nearness> {

    private static final Logger LOG = Logger.getLogger(SwitchOver.class);

    private final Projections projections;
    private final Generations generations;
    private final GenerationWork work;
    private final CatchUp catchUp;
    private final Ledger ledger;
    private final StaleEditions stale;

    SwitchOver(
            Projections projections,
            Generations generations,
            GenerationWork work,
            CatchUp catchUp,
            Ledger ledger,
            StaleEditions stale) {
        this.projections = projections;
        this.generations = generations;
        this.work = work;
        this.catchUp = catchUp;
        this.ledger = ledger;
        this.stale = stale;
    }

    /**
     * @param near whether so little is left to fold that the board can wait for it
     * @param switched whether it is done
     */
    record Nearness(boolean near, boolean switched) {}

    Job begin(Handle tx, Caller by, Generation generation) {
        return work.begin(tx, by, generation, this, catchUp.left(tx, by.tenant(), generation.foldedTo()));
    }

    @Override
    public String kind() {
        return "PROJECTION_SWITCH";
    }

    @Override
    public Class<OfGeneration> asked() {
        return OfGeneration.class;
    }

    @Override
    public Nearness nothingYet(OfGeneration asked) {
        return new Nearness(false, false);
    }

    @Override
    public Step<Nearness> step(Handle tx, Job job, OfGeneration asked, Nearness soFar) {
        Projection projection = projections.named(asked.projection()).orElseThrow();
        if (!soFar.near()) {
            CatchUp.CaughtUp caughtUp =
                    catchUp.next(tx, job.tenant(), projection, work.locked(tx, job.tenant(), asked));
            return Step.more(job.done() + caughtUp.events(), new Nearness(caughtUp.isAll(), false));
        }
        // The board's row before the generation's, as an erasure locks them.
        Instant now = ledger.tick(tx, job.tenant());
        Generation generation = work.locked(tx, job.tenant(), asked);
        CatchUp.CaughtUp caughtUp = catchUp.next(tx, job.tenant(), projection, generation);
        if (!caughtUp.isAll()) {
            return Step.more(job.done() + caughtUp.events(), nothingYet(asked));
        }
        switchOver(tx, job, generation, now);
        return Step.last(job.done() + caughtUp.events(), new Nearness(true, true));
    }

    @Override
    public void end(Handle tx, Job job, OfGeneration asked) {
        work.end(tx, job.tenant(), asked);
    }

    private void switchOver(Handle tx, Job job, Generation generation, Instant now) {
        Optional<Comparison> found = work.comparisonOf(generation);
        boolean isSame = found.filter(Comparison::isSame).isPresent();
        generations.switchTo(tx, job.tenant(), generation, now);
        if (!isSame) {
            // The one that is switched back to has not been compared, and no comparison has counted drafts again.
            stale.readAnew(
                    tx,
                    job.tenant(),
                    generation.projection(),
                    found.map(SwitchOver::sayingTheSame).orElse(List.of()),
                    now);
        }
        LOG.infof(
                "projection switched; board=%s generation=%s same=%s",
                job.tenant().path(), generation.id(), isSame);
    }

    private static List<String> sayingTheSame(Comparison comparison) {
        return comparison.editions().stream()
                .filter(Recount::isSame)
                .map(Recount::reportId)
                .toList();
    }
}
