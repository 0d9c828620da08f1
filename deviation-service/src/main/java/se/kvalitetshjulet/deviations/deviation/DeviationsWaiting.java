package se.kvalitetshjulet.deviations.deviation;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.quality.Waiting;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Readers;

@Singleton
class DeviationsWaiting implements Waiting {

    private static final String LIST = "/avvikelser";

    private final Deviations deviations;

    DeviationsWaiting(Deviations deviations) {
        this.deviations = deviations;
    }

    @Override
    public Optional<Part> of(Handle tx, Caller caller) {
        return !caller.is(Readers.OF_DEVIATIONS)
                ? Optional.empty()
                : Optional.of(new Part(
                        1,
                        "Avvikelser",
                        LIST,
                        deviations.open(tx, caller),
                        Deviations.areHandledBy(caller) ? "öppna" : "av dina rapporter är öppna",
                        LIST + "?open=true&sort=REPORTED_EARLIEST"));
    }
}
