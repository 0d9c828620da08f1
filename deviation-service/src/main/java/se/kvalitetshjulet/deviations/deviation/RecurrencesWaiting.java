package se.kvalitetshjulet.deviations.deviation;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.quality.Waiting;
import se.kvalitetshjulet.kit.access.Caller;

/** Shown when something has happened again in spite of a measure that was found to work. */
@Singleton
class RecurrencesWaiting implements Waiting {

    private static final int AFTER_MEASURES = 5;
    private static final String LIST = "/avvikelser?recurring=true&open=true";

    private final Deviations deviations;

    RecurrencesWaiting(Deviations deviations) {
        this.deviations = deviations;
    }

    @Override
    public Optional<Part> of(Handle tx, Caller caller) {
        return Deviations.areHandledBy(caller)
                ? Optional.of(deviations.recurring(tx, caller))
                        .filter(number -> number > 0)
                        .map(number -> new Part(
                                AFTER_MEASURES,
                                "Återkommande orsaker",
                                LIST,
                                number,
                                "öppna avvikelser trots åtgärd med uppnådd effekt",
                                LIST))
                : Optional.empty();
    }
}
