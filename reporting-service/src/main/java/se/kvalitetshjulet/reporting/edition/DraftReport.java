package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.facts.KnownFacts;
import se.kvalitetshjulet.reporting.report.Content;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.ReportStatus;
import se.kvalitetshjulet.reporting.unexecuted.Change;
import se.kvalitetshjulet.reporting.unexecuted.UnexecutedReport;
import se.kvalitetshjulet.statute.Quarter;

/**
 * Puts a draft in the place of the one before. Call it under the board's tick, in a transaction that is open already. A draft
 * that says something else than the last edition is the proposal for the next one, and knows what has become of decisions
 * between the two.
 */
@ApplicationScoped
class DraftReport {

    private static final ReportKind KIND = ReportKind.UNEXECUTED_DECISIONS;

    private final Quarterly quarterly;
    private final KnownFacts facts;
    private final Drafts drafts;
    private final Editions editions;
    private final ReportJson json;
    private final Announce announce;
    private final InstantSource clock;

    DraftReport(
            Quarterly quarterly,
            KnownFacts facts,
            Drafts drafts,
            Editions editions,
            ReportJson json,
            Announce announce,
            InstantSource clock) {
        this.quarterly = quarterly;
        this.facts = facts;
        this.drafts = drafts;
        this.editions = editions;
        this.json = json;
        this.announce = announce;
        this.clock = clock;
    }

    private record Assembled(
            UnexecutedReport report,
            Content published,
            String hash,
            @Nullable ReportSummary last) {

        boolean saysTheSame() {
            return last != null && last.contentHash().equals(hash);
        }
    }

    /**
     * Always gives a draft, which is what whoever asks for one wants to see.
     *
     * @param by null when it is the board's decision that asks
     */
    Report draft(Handle tx, Tenant tenant, Quarter quarter, Instant asOf, @Nullable Who by) {
        Assembled assembled = assemble(tx, tenant, quarter, asOf);
        takeMarkAway(tx, tenant, assembled, asOf);
        return put(tx, tenant, quarter, asOf, assembled, by);
    }

    /** Gives a draft only if it says something else than the last edition; if not, that one is fresh after all. */
    void propose(Handle tx, Tenant tenant, Quarter quarter, Instant asOf) {
        Assembled assembled = assemble(tx, tenant, quarter, asOf);
        if (assembled.saysTheSame()) {
            takeMarkAway(tx, tenant, assembled, asOf);
        } else {
            put(tx, tenant, quarter, asOf, assembled, null);
        }
    }

    private Assembled assemble(Handle tx, Tenant tenant, Quarter quarter, Instant asOf) {
        UnexecutedReport report = quarterly.assemble(tx, tenant, quarter, asOf);
        Content published = report.published();
        return new Assembled(
                report,
                published,
                json.contentHash(tenant, KIND, quarter.toString(), published),
                editions.latest(tx, tenant, KIND).stream()
                        .filter(edition -> edition.period().equals(quarter.toString()))
                        .findFirst()
                        .orElse(null));
    }

    private void takeMarkAway(Handle tx, Tenant tenant, Assembled assembled, Instant asOf) {
        if (assembled.last() != null && assembled.saysTheSame()) {
            editions.freshAfterAll(tx, tenant, assembled.last().reportId(), asOf);
        }
    }

    private Report put(Handle tx, Tenant tenant, Quarter quarter, Instant asOf, Assembled assembled, @Nullable Who by) {
        String period = quarter.toString();
        ReportSummary last = assembled.last();
        boolean proposes = last != null && !assembled.saysTheSame();
        Report whole =
                report(tenant, period, asOf, assembled, true, assembled.report().whole());
        Report suppressed = report(tenant, period, asOf, assembled, false, assembled.published());
        long version = drafts.nextVersion(tx, tenant, KIND, period);
        Instant now = clock.instant();
        drafts.put(
                tx,
                tenant,
                new Drafts.Draft(
                        whole.reportId(),
                        KIND,
                        period,
                        version,
                        asOf,
                        assembled.hash(),
                        json.write(whole),
                        json.write(suppressed),
                        proposes ? last.edition() + 1 : null,
                        proposes
                                ? json.write(Change.count(facts.changed(tx, tenant, last.asOf(), asOf), quarter))
                                : null),
                by,
                now);
        announce.assembled(tx, suppressed, version, now);
        return whole;
    }

    private static Report report(
            Tenant tenant, String period, Instant asOf, Assembled assembled, boolean whole, Content content) {
        return new Report(
                Drafts.idOf(KIND, period),
                tenant,
                KIND,
                period,
                null,
                ReportStatus.DRAFT,
                asOf,
                assembled.hash(),
                whole,
                content.title(),
                content.summary(),
                content.proposedDecisions(),
                content.recipients(),
                content.figures(),
                content.tables(),
                content.sections(),
                content.definitionVersions(),
                assembled.last() == null ? null : assembled.last().reportId(),
                false,
                null,
                null,
                null,
                null);
    }
}
