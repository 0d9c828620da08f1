package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ChainLink;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.chain.ChainEnd;
import se.kvalitetshjulet.reporting.facts.Ledger;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.ReportStatus;

/** Issues a draft: it gets its number, its place in the board's chain, and is told to the others. It never changes again. */
@ApplicationScoped
public class PublishReport {

    private final Store store;
    private final Ledger ledger;
    private final Drafts drafts;
    private final Editions editions;
    private final Approvals approvals;
    private final Chain chain;
    private final ReportJson json;
    private final Announce announce;
    private final StaleEditions stale;
    private final InstantSource clock;

    PublishReport(
            Store store,
            Ledger ledger,
            Drafts drafts,
            Editions editions,
            Approvals approvals,
            Chain chain,
            ReportJson json,
            Announce announce,
            StaleEditions stale,
            InstantSource clock) {
        this.store = store;
        this.ledger = ledger;
        this.drafts = drafts;
        this.editions = editions;
        this.approvals = approvals;
        this.chain = chain;
        this.json = json;
        this.announce = announce;
        this.stale = stale;
        this.clock = clock;
    }

    /**
     * @param version of the draft that the caller has seen; null to publish whichever it is
     */
    public Report publish(Caller by, String reportId, @Nullable Long version) {
        return store.inTenant(by.tenant(), tx -> {
            Instant known = ledger.tick(tx, by.tenant());
            Drafts.Draft draft = draft(tx, by.tenant(), reportId);
            if (version != null && version != draft.version()) {
                throw new Refusal(CommonProblem.STALE, "Utkastet har tagits fram på nytt. Läs det och publicera igen.");
            }
            Refusal.throwIf(approvals.refusalOf(tx, by.tenant(), draft));
            return issue(tx, by, draft, known);
        });
    }

    private Drafts.Draft draft(Handle tx, Tenant tenant, String reportId) {
        return drafts.hold(tx, tenant, reportId)
                .orElseThrow(() -> editions.find(tx, tenant, reportId)
                        .map(issued -> new Refusal(
                                ReportProblem.NOT_A_DRAFT,
                                "Ta fram ett nytt utkast om något har ändrats, och publicera det."))
                        .orElseGet(Refusal::notFound));
    }

    private Report issue(Handle tx, Caller by, Drafts.Draft draft, Instant known) {
        Tenant tenant = by.tenant();
        List<Edition> earlier = editions.of(tx, tenant, draft.kind(), draft.period());
        Edition last = earlier.isEmpty() ? null : earlier.getLast();
        Instant now = clock.instant();
        int number = last == null ? 1 : last.edition() + 1;
        Report issued = issued(draft, number, last == null ? null : last.reportId(), now);
        String bytes = json.write(issued);

        ChainEnd end = chain.end(tx, tenant);
        String hash = json.chainHash(end.number() + 1, end.hash(), issued.reportId(), issued.contentHash(), bytes);
        ChainLink link = new ChainLink(end.number() + 1, end.hash(), hash);
        editions.issue(
                tx,
                tenant,
                new Edition(
                        issued.reportId(),
                        issued.kind(),
                        issued.period(),
                        number,
                        issued.supersedes(),
                        issued.asOf(),
                        issued.contentHash(),
                        issued.title(),
                        bytes,
                        draft.whole(),
                        now,
                        link,
                        ReportStatus.PUBLISHED,
                        null,
                        null,
                        null));
        chain.move(tx, tenant, link.number(), hash);
        editions.note(tx, tenant, issued.reportId(), now, ReportStatus.PUBLISHED.name(), by.subject());
        approvals.published(tx, by, draft, number, now);
        drafts.empty(tx, tenant, draft.reportId());
        boolean late = stale.markIfLate(tx, tenant, issued, known);
        Report told = issued.inState(ReportStatus.PUBLISHED, late, link, null, null);
        announce.issued(tx, told, now);
        return told;
    }

    private Report issued(Drafts.Draft draft, int edition, @Nullable String supersedes, Instant now) {
        Report published = json.readReport(draft.published());
        return new Report(
                Edition.idOf(draft.kind(), draft.period(), edition),
                published.tenant(),
                published.kind(),
                published.period(),
                edition,
                ReportStatus.PUBLISHED,
                published.asOf(),
                published.contentHash(),
                false,
                published.title(),
                published.summary(),
                published.proposedDecisions(),
                published.recipients(),
                published.figures(),
                published.tables(),
                published.sections(),
                published.definitionVersions(),
                supersedes,
                false,
                now,
                null,
                null,
                null);
    }
}
