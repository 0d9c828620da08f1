package se.kvalitetshjulet.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.Ledger;
import se.kvalitetshjulet.reporting.projection.Generation;
import se.kvalitetshjulet.reporting.projection.Generations;
import se.kvalitetshjulet.reporting.projection.Projection;

/** Opens a generation beside the one that is read, and has it folded from all events and compared. */
@ApplicationScoped
public class StartRebuild {

    private final Store store;
    private final Ledger ledger;
    private final Projections projections;
    private final Generations generations;
    private final FoldAndCompare foldAndCompare;

    StartRebuild(
            Store store,
            Ledger ledger,
            Projections projections,
            Generations generations,
            FoldAndCompare foldAndCompare) {
        this.store = store;
        this.ledger = ledger;
        this.projections = projections;
        this.generations = generations;
        this.foldAndCompare = foldAndCompare;
    }

    public Job start(Caller by, String projectionName) {
        Projection projection = projections
                .named(projectionName)
                .orElseThrow(() -> Refusal.ofField(
                        "projection", "Ange vad som ska räknas om: " + String.join(", ", projections.names()) + "."));
        Tenant tenant = by.tenant();
        return store.inTenant(tenant, tx -> {
            // Before the tick: all that comes to the board waits for whoever holds it.
            long size = foldAndCompare.size(tx, tenant, projection, null);
            Instant now = ledger.tick(tx, tenant);
            generations.of(tx, tenant, projection.name()).stream()
                    .filter(Generation::isBeside)
                    .forEach(StartRebuild::refuseAnother);
            return foldAndCompare.begin(tx, by, generations.open(tx, tenant, projection.name(), now), size);
        });
    }

    private static void refuseAnother(Generation beside) {
        throw new Refusal(
                RebuildProblem.GENERATION_BESIDE,
                "Beräkning " + beside.id() + " har läget ”" + beside.state().label()
                        + "”. Ta bort den först, eller jämför den på nytt.");
    }
}
