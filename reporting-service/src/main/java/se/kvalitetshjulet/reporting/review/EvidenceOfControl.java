package se.kvalitetshjulet.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.annual.KnownQuality;
import se.kvalitetshjulet.reporting.quality.ControlReport;
import se.kvalitetshjulet.reporting.quality.YearEvidence;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.validation.Evidence;

/** What a report on a year's internal control rests on: no codes, and no numbers that were entered. */
@ApplicationScoped
class EvidenceOfControl implements EvidenceOfKind {

    private final KnownQuality known;
    private final ConflictsOfYear conflicts;

    EvidenceOfControl(KnownQuality known, ConflictsOfYear conflicts) {
        this.known = known;
        this.conflicts = conflicts;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.INTERNAL_CONTROL;
    }

    @Override
    public Evidence.OfKind of(Handle tx, Tenant tenant, Report whole) {
        int year = Integer.parseInt(whole.period());
        int generation = known.live(tx, tenant);
        return YearEvidence.of(
                whole,
                new YearEvidence.Known(
                        known.ofYear(tx, tenant, generation, year, whole.asOf()).stream()
                                .filter(ControlReport::counts)
                                .toList(),
                        List.of(),
                        List.of(),
                        conflicts.ofYear(tx, tenant, generation, year),
                        _ -> null,
                        _ -> null));
    }
}
