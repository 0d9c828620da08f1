package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.approval.Approval;
import se.kvalitetshjulet.reporting.approval.Happening;
import se.kvalitetshjulet.reporting.approval.Progress;
import se.kvalitetshjulet.reporting.approval.Sent;
import se.kvalitetshjulet.reporting.approval.StepRules;
import se.kvalitetshjulet.reporting.approval.Steps;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.ReportStatus;

/** Knows how far reports have come on their way from draft to recipients. */
@ApplicationScoped
public class Approvals {

    private final Store store;
    private final ReportHistory history;
    private final Editions editions;
    private final SentEditions sent;
    private final ReportSettings settings;

    Approvals(Store store, ReportHistory history, Editions editions, SentEditions sent, ReportSettings settings) {
        this.store = store;
        this.history = history;
        this.editions = editions;
        this.sent = sent;
        this.settings = settings;
    }

    /** As the caller sees it. */
    public Approval of(Caller caller, Report report) {
        return store.inTenant(caller.tenant(), tx -> steps(tx, report).shownTo(caller));
    }

    /** All that has been done with the reports of its kind and period, the last first. */
    public List<Happening> historyOf(Report report) {
        return store.inTenant(report.tenant(), tx -> history.of(tx, report.tenant(), report.kind(), report.period()))
                .reversed();
    }

    public Steps steps(Handle tx, Report report) {
        Tenant tenant = report.tenant();
        List<Happening> happened = history.of(tx, tenant, report.kind(), report.period());
        boolean isDraft = report.edition() == null;
        return new Steps(
                report,
                settings.demands(tenant, report.kind()),
                isDraft
                        ? Optional.of(Progress.of(happened, report.contentHash()))
                        : Progress.ofEdition(happened, report.edition()),
                isDraft
                        ? nothingNew(tx, tenant, report.kind(), report.period(), report.contentHash())
                        : Optional.empty(),
                isDraft ? List.of() : sent.of(tx, tenant, report.reportId()));
    }

    /** To whom an edition is still to be sent; nobody before the minutes are approved. */
    public List<String> unsentOf(Report edition) {
        return store.inTenant(edition.tenant(), tx -> steps(tx, edition).unsent());
    }

    /** Keeps that the edition has been sent; false when it was sent to the recipient before. */
    public boolean keep(Handle tx, Report edition, Sent once) {
        return sent.add(tx, edition.tenant(), edition.reportId(), once);
    }

    /** Why a draft may not be published as it stands; empty when it may. */
    Optional<Refused> refusalOf(Handle tx, Tenant tenant, Drafts.Draft draft) {
        return nothingNew(tx, tenant, draft.kind(), draft.period(), draft.contentHash())
                .or(() -> rules(tx, tenant, draft).publish());
    }

    StepRules rules(Handle tx, Tenant tenant, Drafts.Draft draft) {
        return new StepRules(
                settings.demands(tenant, draft.kind()),
                Progress.of(history.of(tx, tenant, draft.kind(), draft.period()), draft.contentHash()));
    }

    void published(Handle tx, Caller by, Drafts.Draft draft, int edition, Instant now) {
        history.note(
                tx,
                by.tenant(),
                draft.kind(),
                draft.period(),
                Happening.published(now, Who.of(by), draft.contentHash(), edition),
                null);
    }

    /** What the board has sent back may be put to it again as it is. */
    private Optional<Refused> nothingNew(Handle tx, Tenant tenant, ReportKind kind, String period, String contentHash) {
        return editions.of(tx, tenant, kind, period).stream()
                .reduce((_, later) -> later)
                .filter(last -> last.contentHash().equals(contentHash) && last.status() != ReportStatus.RETURNED)
                .map(last -> new Refused(
                        ReportProblem.NOTHING_NEW, "Utgåva " + last.edition() + " säger redan detta. Använd den."));
    }
}
