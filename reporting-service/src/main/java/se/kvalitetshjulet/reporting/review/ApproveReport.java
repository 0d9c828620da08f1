package se.kvalitetshjulet.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.approval.Happening;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.edition.HoldDraft;

/** Takes the approval that is next in turn. */
@ApplicationScoped
public class ApproveReport {

    private final Store store;
    private final HoldDraft drafts;
    private final InstantSource clock;

    ApproveReport(Store store, HoldDraft drafts, InstantSource clock) {
        this.store = store;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version that the caller has seen, as {@code If-Match} writes it
     */
    public void approve(Caller by, String reportId, @Nullable String ifMatch) {
        store.useTenant(by.tenant(), tx -> {
            var draft = drafts.hold(tx, by, reportId, ifMatch);
            var step = draft.rules().approval(by);
            drafts.note(
                    tx,
                    draft,
                    Happening.taken(clock.instant(), Who.of(by), draft.whole().contentHash(), step),
                    null);
        });
    }
}
