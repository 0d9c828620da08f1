package se.kvalitetshjulet.deviations.inspection;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.quality.Waiting;
import se.kvalitetshjulet.deviations.room.Part;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.kit.access.Caller;

@Singleton
class InspectionsWaiting implements Waiting {

    private static final int AFTER_MEASURES = 5;

    private final Inspections inspections;

    InspectionsWaiting(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public Optional<Part> of(Handle tx, Caller caller) {
        return caller.isAnyOf(Sights.HANDLERS)
                ? Optional.of(new Part(
                        AFTER_MEASURES,
                        "Tillsyn från IVO",
                        "/tillsyn",
                        inspections.overdue(tx, caller),
                        "skulle ha besvarats",
                        "/tillsyn?overdue=true"))
                : Optional.empty();
    }
}
