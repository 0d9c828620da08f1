package se.kvalitetshjulet.deviations.measure;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.quality.Waiting;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.kit.access.Caller;

@Singleton
class MeasuresWaiting implements Waiting {

    private static final int AFTER_THE_CASES = 4;

    private final Measures measures;

    MeasuresWaiting(Measures measures) {
        this.measures = measures;
    }

    @Override
    public Optional<Part> of(Handle tx, Caller caller) {
        return caller.isAnyOf(Sights.HANDLERS)
                ? Optional.of(new Part(
                        AFTER_THE_CASES,
                        "Åtgärder",
                        "/atgarder",
                        measures.overdue(tx, caller),
                        "försenade uppföljningar",
                        "/atgarder?overdue=true"))
                : Optional.empty();
    }
}
