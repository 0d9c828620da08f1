package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.kind.Assembled;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.report.Content;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.ReportStatus;

/**
 * Puts a draft in the place of the one before. Call it under the board's tick, in a transaction that is open already. A draft
 * that says something else than the last edition is the proposal for the next one, and knows what has become of the things it
 * counts between the two.
 */
@ApplicationScoped
class DraftReport {

    private final PutTogether together;
    private final Drafts drafts;
    private final Editions editions;
    private final ReportJson json;
    private final Announce announce;
    private final InstantSource clock;

    DraftReport(
            PutTogether together,
            Drafts drafts,
            Editions editions,
            ReportJson json,
            Announce announce,
            InstantSource clock) {
        this.together = together;
        this.drafts = drafts;
        this.editions = editions;
        this.json = json;
        this.announce = announce;
        this.clock = clock;
    }

    private record Put(
            KindOfReport kind,
            String period,
            Instant asOf,
            Assembled report,
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
    Report draft(Handle tx, Tenant tenant, KindOfReport kind, String period, Instant asOf, @Nullable Who by) {
        Put assembled = assemble(tx, tenant, kind, period, asOf);
        takeMarkAway(tx, tenant, assembled);
        return put(tx, tenant, assembled, by);
    }

    /** As above, by what is known now of a report that there is. */
    void draftAnew(Handle tx, Tenant tenant, ReportKind kind, String period, Instant now) {
        draft(tx, tenant, together.kind(kind), period, now, null);
    }

    /** Gives a draft only if it says something else than the last edition; if not, that one is fresh after all. */
    void propose(Handle tx, Tenant tenant, ReportKind kind, String period, Instant asOf) {
        Put assembled = assemble(tx, tenant, together.kind(kind), period, asOf);
        if (assembled.saysTheSame()) {
            takeMarkAway(tx, tenant, assembled);
        } else {
            put(tx, tenant, assembled, null);
        }
    }

    private Put assemble(Handle tx, Tenant tenant, KindOfReport kind, String period, Instant asOf) {
        Assembled report = together.live(tx, tenant, kind, period, asOf);
        Content published = report.published();
        return new Put(
                kind,
                period,
                asOf,
                report,
                published,
                json.contentHash(tenant, kind.kind(), period, published),
                editions.latest(tx, tenant, kind.kind()).stream()
                        .filter(edition -> edition.period().equals(period))
                        .findFirst()
                        .orElse(null));
    }

    private void takeMarkAway(Handle tx, Tenant tenant, Put assembled) {
        if (assembled.last() != null && assembled.saysTheSame()) {
            editions.freshAfterAll(tx, tenant, assembled.last().reportId(), assembled.asOf());
        }
    }

    private Report put(Handle tx, Tenant tenant, Put assembled, @Nullable Who by) {
        ReportKind kind = assembled.kind().kind();
        String period = assembled.period();
        Instant asOf = assembled.asOf();
        ReportSummary last = assembled.last();
        boolean proposes = last != null && !assembled.saysTheSame();
        Report whole = report(tenant, assembled, true, assembled.report().whole());
        Report suppressed = report(tenant, assembled, false, assembled.published());
        long version = drafts.nextVersion(tx, tenant, kind, period);
        Instant now = clock.instant();
        drafts.put(
                tx,
                tenant,
                new Drafts.Draft(
                        whole.reportId(),
                        kind,
                        period,
                        version,
                        asOf,
                        assembled.hash(),
                        json.write(whole),
                        json.write(suppressed),
                        proposes ? last.edition() + 1 : null,
                        proposes ? json.write(assembled.kind().changes(tx, tenant, period, last.asOf(), asOf)) : null),
                by,
                now);
        announce.assembled(tx, suppressed, version, now);
        return whole;
    }

    private static Report report(Tenant tenant, Put assembled, boolean whole, Content content) {
        ReportKind kind = assembled.kind().kind();
        return new Report(
                Drafts.idOf(kind, assembled.period()),
                tenant,
                kind,
                assembled.period(),
                null,
                ReportStatus.DRAFT,
                assembled.asOf(),
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
