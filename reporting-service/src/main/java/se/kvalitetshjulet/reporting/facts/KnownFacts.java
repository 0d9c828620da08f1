package se.kvalitetshjulet.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Asks the ledger how what it knew at one moment differs from what it knew at another. */
@ApplicationScoped
public class KnownFacts {

    private final DecisionVersions versions;

    KnownFacts(DecisionVersions versions) {
        this.versions = versions;
    }

    /**
     * The decisions that something became known of between the moments, as they were known at each. What has been erased is
     * in neither.
     */
    public List<FactChange> changed(Handle tx, Tenant tenant, Instant from, Instant to) {
        boolean forward = !to.isBefore(from);
        List<String> ids = versions.openedBetween(tx, tenant, forward ? from : to, forward ? to : from);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, DecisionFact> before = versions.at(tx, tenant, ids, from);
        Map<String, DecisionFact> after = versions.at(tx, tenant, ids, to);
        return ids.stream()
                .map(id -> new FactChange(before.get(id), after.get(id)))
                .toList();
    }
}
