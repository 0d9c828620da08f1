package se.kvalitetshjulet.deviations.control;

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
class ControlsWaiting implements Waiting {

    private static final int AFTER_RISKS = 7;

    private final Controls controls;
    private final InstantSource clock;

    ControlsWaiting(Controls controls, InstantSource clock) {
        this.controls = controls;
        this.clock = clock;
    }

    @Override
    public Optional<Part> of(Handle tx, Caller caller) {
        if (!caller.is(Readers.OF_CONTROL)) {
            return Optional.empty();
        }
        int year = SwedishTime.today(clock).getYear();
        long late = controls.plan(tx, caller, YearFilter.ofYear(year)).stream()
                .filter(control -> control.status() == Progress.Status.LATE)
                .count();
        return Optional.of(new Part(
                AFTER_RISKS,
                "Internkontroll",
                "/internkontroll",
                late,
                "försenade kontroller",
                "/internkontroll?status=LATE"));
    }
}
