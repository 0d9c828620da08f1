package se.kvalitetshjulet.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.approval.Happening;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.edition.HoldDraft;

/** Opens a draft again that has been checked or approved: an exception, with a reason. What was overridden is asked about anew. */
@ApplicationScoped
public class ReopenReport {

    private final Store store;
    private final HoldDraft drafts;
    private final InstantSource clock;

    ReopenReport(Store store, HoldDraft drafts, InstantSource clock) {
        this.store = store;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version that the caller has seen, as {@code If-Match} writes it
     */
    public void reopen(Caller by, String reportId, @Nullable String ifMatch, String written) {
        var reason = new Reason(written);
        store.useTenant(by.tenant(), tx -> {
            var draft = drafts.hold(tx, by, reportId, ifMatch);
            Refusal.throwIf(draft.rules().reopen());
            drafts.note(
                    tx,
                    draft,
                    Happening.reopened(
                            clock.instant(), Who.of(by), draft.whole().contentHash(), reason.text()),
                    null);
        });
    }
}
