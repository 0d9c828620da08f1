package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.reporting.approval.Happening;
import se.kvalitetshjulet.reporting.approval.Progress;
import se.kvalitetshjulet.reporting.approval.StepRules;
import se.kvalitetshjulet.reporting.approval.Steps;
import se.kvalitetshjulet.reporting.report.Report;

/** Hands out the draft to whoever takes a step with it: the one they have seen, which nobody changes meanwhile. */
@ApplicationScoped
public class HoldDraft {

    private static final String READ_IT_AGAIN =
            "Rapporten har ändrats sedan du läste den. Läs den igen, och gör om det du gjorde.";

    private final Drafts drafts;
    private final Editions editions;
    private final ReadReports reports;
    private final Approvals approvals;
    private final ReportHistory history;
    private final ReportJson json;

    HoldDraft(
            Drafts drafts,
            Editions editions,
            ReadReports reports,
            Approvals approvals,
            ReportHistory history,
            ReportJson json) {
        this.drafts = drafts;
        this.editions = editions;
        this.reports = reports;
        this.approvals = approvals;
        this.history = history;
        this.json = json;
    }

    /**
     * A draft in somebody's hands.
     *
     * @param whole the report with every count
     */
    public record Held(
            Tenant tenant,
            String reportId,
            long version,
            ReportKind kind,
            String period,
            Report whole,
            StepRules rules) {

        public Progress progress() {
            return rules.progress();
        }
    }

    /** As it is, for whoever only looks; empty for an edition. */
    public Optional<Held> look(Handle tx, Caller by, String reportId) {
        return drafts.find(tx, by.tenant(), reportId)
                .filter(draft -> reports.maySeeDraft(by, draft.kind()))
                .map(draft -> held(tx, by.tenant(), draft));
    }

    /**
     * The one that the caller has seen, for what takes long to find out about it. Nobody is kept from it meanwhile: whoever
     * assembles it anew holds the board's intake.
     *
     * @param ifMatch the version that the caller has seen, as {@code If-Match} writes it
     * @throws Refusal NOT_FOUND also for a draft that the caller may not see
     */
    public Held see(Handle tx, Caller by, String reportId, @Nullable String ifMatch) {
        return wanted(tx, by, reportId, ifMatch, drafts.find(tx, by.tenant(), reportId));
    }

    /** The one that was {@link #see seen}, when it still stands. */
    public Held hold(Handle tx, Caller by, Held seen) {
        return hold(tx, by, seen.reportId(), Versions.textOf(seen.version()));
    }

    /**
     * As {@link #see}, and nobody changes it until the transaction ends.
     *
     * @param ifMatch the version that the caller has seen, as {@code If-Match} writes it
     */
    public Held hold(Handle tx, Caller by, String reportId, @Nullable String ifMatch) {
        return wanted(tx, by, reportId, ifMatch, drafts.hold(tx, by.tenant(), reportId));
    }

    private Held wanted(Handle tx, Caller by, String reportId, @Nullable String ifMatch, Optional<Drafts.Draft> found) {
        Drafts.Draft draft = found.filter(each -> reports.maySeeDraft(by, each.kind()))
                .orElseThrow(() -> editions.find(tx, by.tenant(), reportId)
                        .map(issued -> new Refusal(ReportProblem.NOT_A_DRAFT, Steps.AN_EDITION_STANDS))
                        .orElseGet(Refusal::notFound));
        Versions.require(ifMatch, Versions.textOf(draft.version()), READ_IT_AGAIN);
        return held(tx, by.tenant(), draft);
    }

    private Held held(Handle tx, Tenant tenant, Drafts.Draft draft) {
        return new Held(
                tenant,
                draft.reportId(),
                draft.version(),
                draft.kind(),
                draft.period(),
                json.readReport(draft.whole()),
                approvals.rules(tx, tenant, draft));
    }

    /** Keeps what has been done with it, which makes a new version of it. */
    public void note(Handle tx, Held held, Happening happening, @Nullable Object checklist) {
        history.note(
                tx,
                held.tenant(),
                held.kind(),
                held.period(),
                happening,
                checklist == null ? null : json.write(checklist));
        drafts.changed(tx, held.tenant(), held.reportId());
    }

    /** What an edition was checked by, as it was kept; empty when it was not checked. */
    public <T> Optional<T> checklistOf(Handle tx, Report edition, Class<T> type) {
        return edition.edition() == null
                ? Optional.empty()
                : history.checklistOf(tx, edition.tenant(), edition.kind(), edition.period(), edition.edition())
                        .map(kept -> json.read(kept, type));
    }
}
