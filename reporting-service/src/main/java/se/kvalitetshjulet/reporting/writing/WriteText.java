package se.kvalitetshjulet.reporting.writing;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.written.Remembered;

/** Saves what somebody has written as the next version. The same text again is the version that is there. */
@ApplicationScoped
public class WriteText {

    private final Store store;
    private final HoldText hold;

    WriteText(Store store, HoldText hold) {
        this.store = store;
        this.hold = hold;
    }

    /**
     * @param ifMatch the version that it was written from, as {@code If-Match} writes it
     */
    public SavedText write(Caller by, Place place, @Nullable String ifMatch, String typed, SavedText.How how) {
        var text = new TypedText(typed);
        return store.inTenant(by.tenant(), tx -> {
            var held = hold.hold(tx, by, place);
            // Nobody is overwritten by it, and most often it has saved itself the moment before.
            if (held.last() != null && held.last().text().equals(text.text())) {
                return held.last();
            }
            hold.requireSeen(held, ifMatch);
            var writing = text.read(held.figures());
            return hold.keep(
                    tx, held, text.text(), Remembered.of(writing, held.figures(), held.remembered()), how, null);
        });
    }
}
