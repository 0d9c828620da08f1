package se.kvalitetshjulet.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.approval.Happening;
import se.kvalitetshjulet.reporting.approval.Step;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.edition.HoldDraft;

/** Takes a draft as checked: every rule of the checklist holds, or somebody has overridden it. The checklist is kept with it. */
@ApplicationScoped
public class CheckReport {

    private final Store store;
    private final HoldDraft drafts;
    private final Checklists checklists;
    private final InstantSource clock;

    CheckReport(Store store, HoldDraft drafts, Checklists checklists, InstantSource clock) {
        this.store = store;
        this.drafts = drafts;
        this.checklists = checklists;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version that the caller has seen, as {@code If-Match} writes it
     */
    public void check(Caller by, String reportId, @Nullable String ifMatch) {
        var seen = store.inTenant(by.tenant(), tx -> drafts.see(tx, by, reportId, ifMatch));
        var unread = checklists.unread();
        var checklist = store.inTenant(by.tenant(), tx -> checklists.of(tx, seen.tenant(), seen.whole(), unread));
        store.useTenant(by.tenant(), tx -> {
            var draft = drafts.hold(tx, by, seen);
            Refusal.throwIf(draft.rules().check(by, checklist));
            Instant now = clock.instant();
            drafts.note(
                    tx,
                    draft,
                    Happening.taken(now, Who.of(by), draft.whole().contentHash(), Step.CHECKED),
                    CheckedReport.of(draft.whole(), checklist, draft.progress(), now)
                            .withoutDecisions());
        });
    }
}
