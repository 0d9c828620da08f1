package se.kvalitetshjulet.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.revision.BoardCodes;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.KnownWaits;
import se.kvalitetshjulet.reporting.facts.UnresolvedConflicts;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.unexecuted.QuarterEvidence;
import se.kvalitetshjulet.reporting.unexecuted.UnexecutedReport;
import se.kvalitetshjulet.reporting.validation.Evidence;
import se.kvalitetshjulet.statute.LegalBasis;
import se.kvalitetshjulet.statute.Quarter;

/** What a quarterly report on unexecuted decisions rests on. */
@ApplicationScoped
class EvidenceOfQuarter implements EvidenceOfKind {

    private final KnownWaits waits;
    private final UnresolvedConflicts conflicts;
    private final CodeLists codes;

    EvidenceOfQuarter(KnownWaits waits, UnresolvedConflicts conflicts, CodeLists codes) {
        this.waits = waits;
        this.conflicts = conflicts;
        this.codes = codes;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.UNEXECUTED_DECISIONS;
    }

    @Override
    public Evidence.OfKind of(Handle tx, Tenant tenant, Report whole) {
        Quarter quarter = Quarter.parse(whole.period());
        LocalDate lastDay = quarter.lastDay();
        int generation = waits.live(tx, tenant);
        BoardCodes words = codes.knownAt(tx, tenant, whole.asOf());
        return QuarterEvidence.of(
                whole,
                new QuarterEvidence.Known(
                        use -> waits.overdueIn(
                                tx,
                                tenant,
                                generation,
                                UnexecutedReport.quarters(quarter).getFirst().firstDay(),
                                lastDay,
                                whole.asOf(),
                                use::accept),
                        use -> waits.runningIn(
                                tx, tenant, generation, quarter.firstDay(), lastDay, whole.asOf(), use::accept),
                        waits.firstDay(tx, tenant, generation).orElse(null),
                        use -> conflicts.about(
                                tx,
                                tenant,
                                generation,
                                quarter.firstDay(),
                                lastDay,
                                each -> use.accept(new Evidence.OpenConflict(
                                        each.decisionId(), each.reason().sentence()))),
                        code -> words.has(CodeLists.SERVICE_TYPES, code)
                                ? words.label(CodeLists.SERVICE_TYPES, code, lastDay)
                                : null,
                        code -> LegalBasis.ofCode(code)
                                .map(LegalBasis::citation)
                                .orElse(null)));
    }
}
