package se.kvalitetshjulet.deviations.risk;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.quality.Waiting;
import se.kvalitetshjulet.deviations.room.Part;
import se.kvalitetshjulet.deviations.thing.YearFilter;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.statute.SwedishTime;

@Singleton
class RisksWaiting implements Waiting {

    private static final int AFTER_INSPECTIONS = 6;

    private final Risks risks;
    private final InstantSource clock;

    RisksWaiting(Risks risks, InstantSource clock) {
        this.risks = risks;
        this.clock = clock;
    }

    @Override
    public Optional<Part> of(Handle tx, Caller caller) {
        if (!caller.is(Readers.OF_CONTROL)) {
            return Optional.empty();
        }
        int year = SwedishTime.today(clock).getYear();
        long high = risks.all(tx, caller, YearFilter.ofYear(year)).stream()
                .filter(risk -> risk.level() == RiskLevel.HIGH)
                .count();
        return Optional.of(new Part(
                AFTER_INSPECTIONS, "Riskanalys", "/risker", high, "höga risker " + year, "/risker?year=" + year));
    }
}
