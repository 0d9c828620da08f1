package se.kvalitetshjulet.reporting.writing;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.written.Remembered;
import se.kvalitetshjulet.reporting.written.Writing;

/** Says that the text holds with the figures as they are now. No passage of it is flagged then, until they change again. */
@ApplicationScoped
public class ConfirmFigures {

    private final Store store;
    private final HoldText hold;

    ConfirmFigures(Store store, HoldText hold) {
        this.store = store;
        this.hold = hold;
    }

    /**
     * @param ifMatch the version that the caller has read, as {@code If-Match} writes it
     */
    public SavedText confirm(Caller by, Place place, @Nullable String ifMatch) {
        return store.inTenant(by.tenant(), tx -> {
            var held = hold.hold(tx, by, place, ifMatch);
            if (held.last() == null) {
                throw Refusal.notFound();
            }
            var writing = Writing.of(held.last().text());
            return hold.keep(
                    tx,
                    held,
                    held.last().text(),
                    Remembered.anew(writing, held.figures()),
                    SavedText.How.CONFIRMED,
                    null);
        });
    }
}
