package se.kvalitetshjulet.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.projection.Generations;

/** Asks the ledger how what it knew at one moment differs from what it knew at another. */
@ApplicationScoped
public class KnownFacts {

    private static final int AT_A_TIME = 2_000;

    private final DecisionVersions versions;
    private final Generations generations;

    KnownFacts(DecisionVersions versions, Generations generations) {
        this.versions = versions;
        this.generations = generations;
    }

    /**
     * The decisions that something became known of between the moments, as they were known at each, in their order. What has
     * been erased is in neither. Read as the stream is, in the open transaction, some at a time: there may be a million.
     */
    public Stream<FactChange> changed(Handle tx, Tenant tenant, Instant from, Instant to) {
        boolean forward = !to.isBefore(from);
        Instant first = forward ? from : to;
        Instant last = forward ? to : from;
        // Asked once: another generation may take its place while the stream is read.
        int generation = generations.live(tx, tenant, DecisionFacts.DECISIONS);
        return Stream.iterate(
                        versions.openedBetween(tx, tenant, generation, first, last, "", AT_A_TIME),
                        ids -> !ids.isEmpty(),
                        ids -> ids.size() < AT_A_TIME
                                ? List.of()
                                : versions.openedBetween(tx, tenant, generation, first, last, ids.getLast(), AT_A_TIME))
                .flatMap(ids -> changes(tx, tenant, generation, ids, from, to));
    }

    private Stream<FactChange> changes(
            Handle tx, Tenant tenant, int generation, List<String> ids, Instant from, Instant to) {
        Map<String, DecisionFact> before = versions.at(tx, tenant, generation, ids, from);
        Map<String, DecisionFact> after = versions.at(tx, tenant, generation, ids, to);
        return ids.stream().map(id -> new FactChange(before.get(id), after.get(id)));
    }
}
