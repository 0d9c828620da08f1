package se.kvalitetshjulet.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.edition.HoldDraft;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.validation.Checklist;

/**
 * Shows the checklist: of a draft worked out anew each time, of an edition as it was kept when it was checked. Without numbers
 * and without decisions for those who may not see small counts.
 */
@ApplicationScoped
public class ReadChecklist {

    private final Store store;
    private final HoldDraft drafts;
    private final ReadReports reports;
    private final Checklists checklists;
    private final InstantSource clock;

    ReadChecklist(Store store, HoldDraft drafts, ReadReports reports, Checklists checklists, InstantSource clock) {
        this.store = store;
        this.drafts = drafts;
        this.reports = reports;
        this.checklists = checklists;
        this.clock = clock;
    }

    /**
     * @throws Refusal NOT_FOUND also for a draft that the caller may not see, and for an edition that was not checked
     */
    public CheckedReport of(Caller caller, String reportId) {
        return find(caller, reportId).orElseThrow(Refusal::notFound);
    }

    /** Empty for an edition that was not checked. */
    public Optional<CheckedReport> find(Caller caller, String reportId) {
        // Kafka may take its time to tell, and of an edition it is not asked.
        boolean isDraft = store.inTenant(
                caller.tenant(), tx -> drafts.look(tx, caller, reportId).isPresent());
        SortedMap<String, Long> unread = isDraft ? checklists.unread() : null;
        return store.inTenant(
                caller.tenant(),
                tx -> drafts.look(tx, caller, reportId)
                        .map(draft -> ofDraft(tx, caller, draft, unread))
                        .or(() -> ofEdition(tx, caller, reportId)));
    }

    private CheckedReport ofDraft(
            Handle tx, Caller caller, HoldDraft.Held draft, @Nullable SortedMap<String, Long> unread) {
        Checklist checklist = checklists.of(tx, draft.tenant(), draft.whole(), unread);
        return shownTo(caller, CheckedReport.of(draft.whole(), checklist, draft.progress(), clock.instant()));
    }

    private Optional<CheckedReport> ofEdition(Handle tx, Caller caller, String reportId) {
        Report edition = reports.oneIn(tx, caller, reportId);
        return drafts.checklistOf(tx, edition, CheckedReport.class)
                .filter(_ -> reports.maySeeDraft(caller, edition.kind()))
                .map(kept -> shownTo(caller, kept.ofEdition(reportId)));
    }

    private static CheckedReport shownTo(Caller caller, CheckedReport checked) {
        return ReadReports.maySeeWhole(caller) ? checked : checked.withoutCounts();
    }
}
