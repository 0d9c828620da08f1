package se.kvalitetshjulet.deviations.deviation;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.draft.Drafts;
import se.kvalitetshjulet.deviations.quality.Waiting;
import se.kvalitetshjulet.kit.access.Caller;

/** Shown only to whoever has begun something. */
@Singleton
class DraftsWaiting implements Waiting {

    private static final String LIST = "/avvikelser/utkast";

    private final Drafts drafts;

    DraftsWaiting(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Part> of(Handle tx, Caller caller) {
        return Optional.of(drafts.count(tx, caller))
                .filter(number -> number > 0)
                .map(number -> new Part(0, "Utkast", LIST, number, "har du börjat på men inte skickat", LIST));
    }
}
