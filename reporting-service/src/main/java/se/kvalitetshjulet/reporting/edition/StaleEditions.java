package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.DecisionFact;
import se.kvalitetshjulet.reporting.facts.FactChange;
import se.kvalitetshjulet.reporting.unexecuted.UnexecutedReport;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.QuarterlyReporting;

/**
 * Marks the editions that say something else than what is now known. Cheap, and so on the safe side: the published form
 * may turn out the same, and a new draft that is takes the mark away.
 */
@ApplicationScoped
public class StaleEditions {

    private final Editions editions;

    StaleEditions(Editions editions) {
        this.editions = editions;
    }

    public void mark(Handle tx, Tenant tenant, List<FactChange> changes, Instant knownAt) {
        if (changes.isEmpty()) {
            return;
        }
        List<String> stale = editions.latest(tx, tenant, ReportKind.UNEXECUTED_DECISIONS).stream()
                .filter(edition ->
                        changes.stream().anyMatch(change -> concerns(change, Quarter.parse(edition.period()))))
                .map(ReportSummary::reportId)
                .toList();
        if (!stale.isEmpty()) {
            editions.stale(tx, tenant, stale, knownAt);
        }
    }

    private static boolean concerns(FactChange change, Quarter quarter) {
        return UnexecutedReport.quarters(quarter).stream()
                .anyMatch(each -> !said(change.before(), each).equals(said(change.after(), each)));
    }

    /** What a quarter's report says of a decision, in a form to compare: no event ids, which print nowhere. */
    private static List<Object> said(@Nullable DecisionFact fact, Quarter quarter) {
        List<Object> said = new ArrayList<>();
        if (fact != null) {
            fact.waits().stream()
                    .flatMap(wait -> QuarterlyReporting.standing(wait, quarter).stream())
                    .forEach(standing -> said.add(List.of(
                            standing.group(),
                            standing.daysElapsed(),
                            fact.serviceType(),
                            fact.legalBasis(),
                            fact.sex(),
                            fact.decidedOn())));
        }
        return said;
    }
}
