package se.kvalitetshjulet.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.projection.Generation;
import se.kvalitetshjulet.reporting.projection.Generations;
import se.kvalitetshjulet.reporting.projection.Projection;

/** Shows what has been folded of a board, and what was found of it. */
@ApplicationScoped
public class ReadGenerations {

    private final Store store;
    private final Projections projections;
    private final Generations generations;
    private final GenerationWork work;

    ReadGenerations(Store store, Projections projections, Generations generations, GenerationWork work) {
        this.store = store;
        this.projections = projections;
        this.generations = generations;
        this.work = work;
    }

    /** Of every projection the latest first, also those that are dropped. */
    public List<GenerationView> all(Tenant tenant) {
        return store.inTenant(
                tenant,
                tx -> projections.all().stream()
                        .flatMap(projection -> generations.of(tx, tenant, projection.name()).stream()
                                .map(generation -> view(projection, generation)))
                        .toList());
    }

    public GenerationView one(Tenant tenant, String generationId) {
        return all(tenant).stream()
                .filter(each -> each.generationId().equals(generationId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private GenerationView view(Projection projection, Generation generation) {
        return new GenerationView(
                generation.id(),
                projection.name(),
                projection.label(),
                generation.number(),
                generation.state(),
                generation.startedAt(),
                generation.foldedTo(),
                work.comparisonOf(generation).orElse(null),
                generation.jobId(),
                generation.version());
    }
}
