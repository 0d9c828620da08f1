package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.SequencedMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.kind.Kinds;
import se.kvalitetshjulet.reporting.report.Report;

/** Says what one report says otherwise than another of the same period, in figures and in words. */
@ApplicationScoped
public class CompareReports {

    private final Store store;
    private final ReadReports reports;
    private final Drafts drafts;
    private final Editions editions;
    private final Kinds kinds;
    private final ReportJson json;

    CompareReports(Store store, ReadReports reports, Drafts drafts, Editions editions, Kinds kinds, ReportJson json) {
        this.store = store;
        this.reports = reports;
        this.drafts = drafts;
        this.editions = editions;
        this.kinds = kinds;
        this.json = json;
    }

    /** Two reports and what differs. */
    public record Compared(Report earlier, Report later, Differences differences) {}

    /**
     * @param from null for the edition that the report takes the place of
     */
    public Compared with(Caller caller, String reportId, @Nullable String from) {
        return store.inTenant(caller.tenant(), tx -> {
            Report later = reports.oneIn(tx, caller, reportId);
            String other = from == null ? later.supersedes() : from;
            if (other == null) {
                throw new Refusal(ReportProblem.NOT_COMPARABLE, "Ange i from vilken utgåva du vill jämföra med.");
            }
            Report earlier = reports.oneIn(tx, caller, other);
            if (earlier.kind() != later.kind() || !earlier.period().equals(later.period())) {
                throw new Refusal(
                        ReportProblem.NOT_COMPARABLE, "Jämför två rapporter av samma slag och för samma period.");
            }
            return compared(tx, caller, earlier, later);
        });
    }

    /**
     * The proposal for the edition after this one, or the one that this draft is; empty when there is none, or none for the
     * caller.
     */
    public Optional<Proposal> proposal(Caller caller, String reportId) {
        return store.inTenant(caller.tenant(), tx -> {
            Report report = reports.oneIn(tx, caller, reportId);
            return drafts.find(tx, caller.tenant(), Drafts.idOf(report.kind(), report.period()))
                    .filter(draft -> reports.maySeeDraft(caller, draft.kind()) && isNextAfter(report, draft))
                    .map(draft -> proposal(tx, caller, draft));
        });
    }

    private static boolean isNextAfter(Report report, Drafts.Draft draft) {
        return draft.proposedEdition() != null
                && (report.edition() == null || report.edition() == draft.proposedEdition() - 1);
    }

    private Proposal proposal(Handle tx, Caller caller, Drafts.Draft draft) {
        Report proposed = reports.oneIn(tx, caller, draft.reportId());
        Report last =
                reports.oneIn(tx, caller, Edition.idOf(draft.kind(), draft.period(), draft.proposedEdition() - 1));
        return new Proposal(
                draft.reportId(),
                draft.proposedEdition(),
                last.reportId(),
                draft.asOf(),
                draft.contentHash(),
                reports.inWords(caller, draft.kind(), json.readChanges(draft.changes())),
                Differences.inFigures(alike(tx, caller, last, proposed), alike(tx, caller, proposed, last)));
    }

    private Compared compared(Handle tx, Caller caller, Report earlier, Report later) {
        SequencedMap<String, Integer> changes =
                kinds.of(later.kind()).changes(tx, caller.tenant(), later.period(), earlier.asOf(), later.asOf());
        return new Compared(
                earlier,
                later,
                new Differences(
                        earlier.reportId(),
                        later.reportId(),
                        reports.inWords(caller, later.kind(), changes),
                        Differences.inFigures(alike(tx, caller, earlier, later), alike(tx, caller, later, earlier))));
    }

    /**
     * An edition with every count when it is held against a draft that has them, which only those are given who may see
     * both so: otherwise every count that the edition keeps back would look like a difference.
     */
    private Report alike(Handle tx, Caller caller, Report report, Report other) {
        return other.whole() && !report.whole()
                ? json.readReport(editions.find(tx, caller.tenant(), report.reportId())
                        .orElseThrow(Refusal::notFound)
                        .whole())
                : report;
    }
}
