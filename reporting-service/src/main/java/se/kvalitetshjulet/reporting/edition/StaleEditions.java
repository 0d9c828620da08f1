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
import se.kvalitetshjulet.reporting.facts.FactChange;
import se.kvalitetshjulet.reporting.facts.KnownFacts;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.unexecuted.Change;
import se.kvalitetshjulet.statute.Quarter;

/**
 * Marks the editions that say something else than what is now known. Cheap, and so on the safe side: the published form
 * may turn out the same, and a new draft that is takes the mark away.
 */
@ApplicationScoped
public class StaleEditions {

    private final Editions editions;
    private final Drafts drafts;
    private final KnownFacts facts;
    private final Quarterly quarterly;

    StaleEditions(Editions editions, Drafts drafts, KnownFacts facts, Quarterly quarterly) {
        this.editions = editions;
        this.drafts = drafts;
        this.facts = facts;
        this.quarterly = quarterly;
    }

    public void mark(Handle tx, Tenant tenant, List<FactChange> changes, Instant knownAt) {
        // What is erased has served its time and is no news; the editions that count it stay.
        List<FactChange> news =
                changes.stream().filter(change -> change.after() != null).toList();
        if (news.isEmpty()) {
            return;
        }
        markQuarters(
                tx, tenant, knownAt, quarter -> news.stream().anyMatch(change -> Change.concerns(change, quarter)));
    }

    /** Marks the editions that the board, since the moment just before this one, has other words for. */
    public void markWords(Handle tx, Tenant tenant, Instant knownAt) {
        Instant before = knownAt.minus(1, ChronoUnit.MICROS);
        markQuarters(tx, tenant, knownAt, quarterly.wordedOtherwise(tx, tenant, before, knownAt));
    }

    /**
     * Marks the last edition of each period, save those that are known to say the same, and takes all drafts away: what they were
     * counted from is read no more, and nobody is to publish it.
     */
    public void readAnew(Handle tx, Tenant tenant, Collection<String> saySame, Instant knownAt) {
        mark(tx, tenant, knownAt, edition -> !saySame.contains(edition.reportId()));
        drafts.emptyAll(tx, tenant);
    }

    private void markQuarters(Handle tx, Tenant tenant, Instant knownAt, Predicate<Quarter> saysOtherwise) {
        mark(tx, tenant, knownAt, edition -> saysOtherwise.test(Quarter.parse(edition.period())));
    }

    private void mark(Handle tx, Tenant tenant, Instant knownAt, Predicate<ReportSummary> saysOtherwise) {
        List<String> stale = editions.latest(tx, tenant, ReportKind.UNEXECUTED_DECISIONS).stream()
                .filter(saysOtherwise)
                .map(ReportSummary::reportId)
                .toList();
        if (!stale.isEmpty()) {
            editions.stale(tx, tenant, stale, knownAt);
        }
    }

    /** Marks an edition that is issued from a draft that something has become known after; answers whether it is so. */
    boolean markIfLate(Handle tx, Tenant tenant, Report issued, Instant knownAt) {
        Quarter quarter = Quarter.parse(issued.period());
        boolean late = facts.changed(tx, tenant, issued.asOf(), knownAt)
                        .anyMatch(change -> Change.concerns(change, quarter))
                || quarterly.wordedOtherwise(tx, tenant, issued.asOf(), knownAt).test(quarter);
        if (late) {
            editions.stale(tx, tenant, List.of(issued.reportId()), knownAt);
        }
        return late;
    }
}
