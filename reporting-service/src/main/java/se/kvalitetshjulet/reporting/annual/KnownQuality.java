package se.kvalitetshjulet.reporting.annual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.annual.ThingHistory.Thing;
import se.kvalitetshjulet.reporting.projection.Generations;
import se.kvalitetshjulet.reporting.quality.QualityChange;
import se.kvalitetshjulet.reporting.quality.QualityFact;

/** Asks what was known of deviations and what goes with them at a moment. */
@ApplicationScoped
public class KnownQuality {

    private final QualityVersions versions;
    private final Generations generations;

    KnownQuality(QualityVersions versions, Generations generations) {
        this.versions = versions;
        this.generations = generations;
    }

    /** The generation of the facts that is read. */
    public int live(Handle tx, Tenant tenant) {
        return generations.live(tx, tenant, QualityFacts.QUALITY);
    }

    /** The things of a year, in the order of their kinds and ids. */
    public List<QualityFact> ofYear(Handle tx, Tenant tenant, int generation, int year, Instant asOf) {
        return versions.ofDays(tx, tenant, generation, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), asOf);
    }

    /** The things that something became known of between the moments, as they were known at each. */
    List<QualityChange.Pair> changed(Handle tx, Tenant tenant, Instant from, Instant to) {
        boolean forward = !to.isBefore(from);
        int generation = live(tx, tenant);
        List<String> ids = versions.openedBetween(tx, tenant, generation, forward ? from : to, forward ? to : from);
        Map<Thing, QualityFact> before = versions.at(tx, tenant, generation, ids, from);
        Map<Thing, QualityFact> after = versions.at(tx, tenant, generation, ids, to);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(thing -> new QualityChange.Pair(thing.kind(), before.get(thing), after.get(thing)))
                .toList();
    }

    /** The years that something is known of. */
    public Set<Integer> years(Handle tx, Tenant tenant) {
        return versions.years(tx, tenant, live(tx, tenant));
    }
}
