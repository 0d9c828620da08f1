package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.kind.Kinds;
import se.kvalitetshjulet.reporting.report.Report;

/**
 * Marks the editions that say something else than what is now known. Cheap, and so on the safe side: the published form
 * may turn out the same, and a new draft that is takes the mark away.
 */
@ApplicationScoped
public class StaleEditions {

    private final Editions editions;
    private final Drafts drafts;
    private final Kinds kinds;

    StaleEditions(Editions editions, Drafts drafts, Kinds kinds) {
        this.editions = editions;
        this.drafts = drafts;
        this.kinds = kinds;
    }

    /** Marks the last edition of each period of which the report would say something else. */
    public void mark(Handle tx, Tenant tenant, ReportKind kind, Instant knownAt, Predicate<String> saysOtherwise) {
        markEditions(tx, tenant, kind, knownAt, edition -> saysOtherwise.test(edition.period()));
    }

    /** Marks the editions that the board, since the moment just before this one, has other words for. */
    public void markWords(Handle tx, Tenant tenant, Instant knownAt) {
        Instant before = knownAt.minus(1, ChronoUnit.MICROS);
        kinds.all()
                .forEach(kind ->
                        mark(tx, tenant, kind.kind(), knownAt, kind.wordedOtherwise(tx, tenant, before, knownAt)));
    }

    /**
     * Marks the last edition of each period that rests on a projection, save those that are known to say the same, and takes such
     * drafts away: what they were counted from is read no more, and nobody is to publish it.
     */
    public void readAnew(Handle tx, Tenant tenant, String projection, Collection<String> saySame, Instant knownAt) {
        for (KindOfReport kind : kinds.all()) {
            if (kind.projection().equals(projection)) {
                markEditions(tx, tenant, kind.kind(), knownAt, edition -> !saySame.contains(edition.reportId()));
                drafts.emptyAll(tx, tenant, kind.kind());
            }
        }
    }

    private void markEditions(
            Handle tx, Tenant tenant, ReportKind kind, Instant knownAt, Predicate<ReportSummary> saysOtherwise) {
        List<String> stale = editions.latest(tx, tenant, kind).stream()
                .filter(saysOtherwise)
                .map(ReportSummary::reportId)
                .toList();
        if (!stale.isEmpty()) {
            editions.stale(tx, tenant, stale, knownAt);
        }
    }

    /** Marks an edition that is issued from a draft that something has become known after; answers whether it is so. */
    boolean markIfLate(Handle tx, Tenant tenant, Report issued, Instant knownAt) {
        KindOfReport kind = kinds.of(issued.kind());
        boolean late = !kind.changes(tx, tenant, issued.period(), issued.asOf(), knownAt)
                        .isEmpty()
                || kind.wordedOtherwise(tx, tenant, issued.asOf(), knownAt).test(issued.period());
        if (late) {
            editions.stale(tx, tenant, List.of(issued.reportId()), knownAt);
        }
        return late;
    }
}
