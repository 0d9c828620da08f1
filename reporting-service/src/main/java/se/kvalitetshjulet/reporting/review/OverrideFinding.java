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
import se.kvalitetshjulet.reporting.validation.ValidationRule;

/**
 * Lets what a rule has found stand, with a reason. That holds for this content and these faults: when the draft says something
 * else, or something more is wrong, it is asked about anew.
 */
@ApplicationScoped
public class OverrideFinding {

    private final Store store;
    private final HoldDraft drafts;
    private final Checklists checklists;
    private final InstantSource clock;

    OverrideFinding(Store store, HoldDraft drafts, Checklists checklists, InstantSource clock) {
        this.store = store;
        this.drafts = drafts;
        this.checklists = checklists;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version that the caller has seen, as {@code If-Match} writes it
     */
    public void override(Caller by, String reportId, @Nullable String ifMatch, ValidationRule rule, String written) {
        var reason = new Reason(written);
        var seen = store.inTenant(by.tenant(), tx -> drafts.see(tx, by, reportId, ifMatch));
        var unread = checklists.unread();
        var checklist = store.inTenant(by.tenant(), tx -> checklists.of(tx, seen.tenant(), seen.whole(), unread));
        var finding = checklist.of(rule).orElseThrow();
        store.useTenant(by.tenant(), tx -> {
            var draft = drafts.hold(tx, by, seen);
            Refusal.throwIf(draft.rules().override(finding));
            drafts.note(
                    tx,
                    draft,
                    Happening.overridden(
                            clock.instant(),
                            Who.of(by),
                            draft.whole().contentHash(),
                            rule,
                            finding.mark(),
                            reason.text()),
                    null);
        });
    }
}
