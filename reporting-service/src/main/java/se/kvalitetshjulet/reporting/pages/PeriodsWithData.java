package se.kvalitetshjulet.reporting.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.annual.KnownQuality;
import se.kvalitetshjulet.reporting.facts.KnownWaits;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.SwedishTime;

/** The periods that a report can be made for: from the first thing that is known to the last quarter that is over. */
@ApplicationScoped
class PeriodsWithData {

    private final Store store;
    private final KnownWaits waits;
    private final KnownQuality quality;
    private final InstantSource clock;

    PeriodsWithData(Store store, KnownWaits waits, KnownQuality quality, InstantSource clock) {
        this.store = store;
        this.waits = waits;
        this.quality = quality;
        this.clock = clock;
    }

    Quarter last() {
        return Quarter.of(SwedishTime.today(clock)).previous();
    }

    /** The last year that is over. */
    int lastYear() {
        return SwedishTime.today(clock).getYear() - 1;
    }

    /** Their years, the latest first; a board that nothing is known of may still report that it has nothing to report. */
    List<Integer> years(Tenant tenant) {
        int latest = last().year();
        int first = store.inTenant(
                tenant,
                tx -> Stream.concat(
                                waits.firstDay(tx, tenant, waits.live(tx, tenant)).map(LocalDate::getYear).stream(),
                                quality.years(tx, tenant).stream())
                        .reduce(latest, Math::min));
        return IntStream.rangeClosed(first, latest)
                .mapToObj(Integer::valueOf)
                .toList()
                .reversed();
    }
}
