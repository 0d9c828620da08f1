package se.kvalitetshjulet.reporting.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.KnownWaits;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.SwedishTime;

/** The quarters that a report can be made for: from the first decision that is known to the last quarter that is over. */
@ApplicationScoped
class QuartersWithData {

    private final Store store;
    private final KnownWaits waits;
    private final InstantSource clock;

    QuartersWithData(Store store, KnownWaits waits, InstantSource clock) {
        this.store = store;
        this.waits = waits;
        this.clock = clock;
    }

    Quarter last() {
        return Quarter.of(SwedishTime.today(clock)).previous();
    }

    /** Their years, the latest first; a board without a decision may still report that it has nothing to report. */
    List<Integer> years(Tenant tenant) {
        int latest = last().year();
        int first = store.inTenant(tenant, tx -> waits.firstDay(tx, tenant, waits.live(tx, tenant)))
                .map(day -> Math.min(latest, day.getYear()))
                .orElse(latest);
        return IntStream.rangeClosed(first, latest)
                .mapToObj(Integer::valueOf)
                .toList()
                .reversed();
    }
}
