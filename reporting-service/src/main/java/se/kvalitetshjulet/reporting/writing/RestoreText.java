package se.kvalitetshjulet.reporting.writing;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Brings an earlier version back as a new one, with what it remembers of its figures. */
@ApplicationScoped
public class RestoreText {

    private final Store store;
    private final HoldText hold;
    private final TextTable texts;

    RestoreText(Store store, HoldText hold, TextTable texts) {
        this.store = store;
        this.hold = hold;
        this.texts = texts;
    }

    /**
     * @param ifMatch the latest version that the caller has seen, as {@code If-Match} writes it
     */
    public SavedText restore(Caller by, Place place, int version, @Nullable String ifMatch) {
        return store.inTenant(by.tenant(), tx -> {
            var held = hold.hold(tx, by, place, ifMatch);
            var earlier = texts.version(tx, by.tenant(), place, version).orElseThrow(Refusal::notFound);
            return hold.keep(tx, held, earlier.text(), earlier.remembered(), SavedText.How.RESTORED, version);
        });
    }
}
