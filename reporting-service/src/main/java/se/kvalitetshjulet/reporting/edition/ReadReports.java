package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.kind.Kinds;
import se.kvalitetshjulet.reporting.report.Adoption;
import se.kvalitetshjulet.reporting.report.Dispatch;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.ReportStatus;

/**
 * Reads reports for a caller. An edition is the same to everybody. A draft is whole to the few who may see small counts,
 * in its published form to the head of administration and whoever has a step to take with it, and to nobody else. A draft tells
 * of all units: whoever answers for some sees it only for the step they take.
 */
@ApplicationScoped
public class ReadReports {

    private final Store store;
    private final Drafts drafts;
    private final Editions editions;
    private final ReportSettings settings;
    private final ReportJson json;
    private final Kinds kinds;

    ReadReports(Store store, Drafts drafts, Editions editions, ReportSettings settings, ReportJson json, Kinds kinds) {
        this.store = store;
        this.drafts = drafts;
        this.editions = editions;
        this.settings = settings;
        this.json = json;
        this.kinds = kinds;
    }

    /** What a list of reports is limited to; null for all. */
    public record Filter(
            @Nullable ReportKind kind,
            @Nullable String period,
            @Nullable ReportStatus status) {}

    public static boolean maySeeWhole(Caller caller) {
        return caller.isForAllUnits(Role.CONTROLLER, Role.AUDITOR, Role.HEAD_OF_DEPARTMENT);
    }

    /** Whoever has a step to take with a draft may read it, small counts kept back. */
    public boolean maySeeDraft(Caller caller, ReportKind kind) {
        return maySeeWhole(caller)
                || caller.isForAllUnits(Role.HEAD_OF_ADMINISTRATION)
                || settings.demands(caller.tenant(), kind).steps().stream().anyMatch(step -> step.isOpenTo(caller));
    }

    /**
     * @throws Refusal NOT_FOUND also for a draft that the caller may not see
     */
    public Report one(Caller caller, String reportId) {
        return store.inTenant(caller.tenant(), tx -> oneIn(tx, caller, reportId));
    }

    /** The version of a draft, for who wants to publish just what they have read; empty for an edition. */
    public Optional<Long> draftVersion(Caller caller, String reportId) {
        return store.inTenant(
                caller.tenant(),
                tx -> drafts.find(tx, caller.tenant(), reportId).map(Drafts.Draft::version));
    }

    /** The very bytes that were issued and that the chain holds. */
    public String issued(Caller caller, String reportId) {
        return store.inTenant(
                caller.tenant(),
                tx -> editions.find(tx, caller.tenant(), reportId)
                        .orElseThrow(Refusal::notFound)
                        .issued());
    }

    /** The editions of the same kind and period as a report, the first one first. */
    public List<Report> editionsOf(Caller caller, String reportId) {
        return store.inTenant(caller.tenant(), tx -> {
            Report report = oneIn(tx, caller, reportId);
            return editions.of(tx, caller.tenant(), report.kind(), report.period()).stream()
                    .map(this::inItsState)
                    .toList();
        });
    }

    /** Latest period first, and within it the draft, then the latest edition. */
    public Page<ReportSummary> list(Caller caller, Filter filter, Paging paging) {
        return store.inTenant(caller.tenant(), tx -> listIn(tx, caller, filter, paging));
    }

    /** The last edition of every period of a kind, the latest period first; without their contents. */
    public List<ReportSummary> latest(Tenant tenant, ReportKind kind) {
        return store.inTenant(tenant, tx -> editions.latest(tx, tenant, kind));
    }

    /** The report of a kind and period as whoever reads its next edition will see it: the draft's published form, else the last edition. */
    public Optional<Report> asPublished(Handle tx, Tenant tenant, ReportKind kind, String period) {
        return drafts.find(tx, tenant, Drafts.idOf(kind, period))
                .map(Drafts.Draft::published)
                .or(() -> editions.of(tx, tenant, kind, period).stream()
                        .reduce((_, later) -> later)
                        .map(Edition::issued))
                .map(json::readReport);
    }

    /** As {@link #one}, in a transaction that is open already. */
    public Report oneIn(Handle tx, Caller caller, String reportId) {
        var draft = drafts.find(tx, caller.tenant(), reportId).filter(found -> maySeeDraft(caller, found.kind()));
        if (draft.isPresent()) {
            return json.readReport(
                    maySeeWhole(caller) ? draft.get().whole() : draft.get().published());
        }
        return inItsState(editions.find(tx, caller.tenant(), reportId).orElseThrow(Refusal::notFound));
    }

    /** What has changed, with the counts for those who may see small ones. */
    String inWords(Caller caller, ReportKind kind, SequencedMap<String, Integer> changes) {
        return kinds.of(kind).inWords(changes, maySeeWhole(caller));
    }

    private Report inItsState(Edition edition) {
        Report issued = json.readReport(edition.issued());
        return issued.inState(
                edition.status(),
                edition.staleSince() != null,
                edition.chain(),
                edition.adoption() == null ? null : json.read(edition.adoption(), Adoption.class),
                edition.releasedOn() == null ? null : new Dispatch(edition.releasedOn(), issued.recipients()));
    }

    private Page<ReportSummary> listIn(Handle tx, Caller caller, Filter filter, Paging paging) {
        String from = """
                from (
                  select report_id, kind, period, cast(null as int) as edition, 'DRAFT' as status,
                    cast(published as json) ->> 'title' as title, as_of, content_hash, false as stale,
                    cast(null as timestamptz) as published_at, proposed_edition, changes
                  from report_draft
                  where municipality = :municipality and board = :board and whole is not null
                    and kind = any (:drafts)
                  union all
                  select e.report_id, e.kind, e.period, e.edition, s.status, e.title, e.as_of, e.content_hash,
                    s.stale_since is not null, e.published_at, null, null
                  from edition e join edition_state s using (municipality, board, report_id)
                  where e.municipality = :municipality and e.board = :board
                ) as report
                where (cast(:kind as text) is null or kind = :kind)
                  and (cast(:period as text) is null or period = :period)
                  and (cast(:status as text) is null or status = :status)
                """;
        long total = bound(tx.createQuery("select count(*) " + from), caller, filter)
                .mapTo(Long.class)
                .one();
        List<ReportSummary> page = bound(
                        tx.createQuery("select * " + from
                                + " order by period desc, kind, edition desc nulls first limit :limit offset :offset"),
                        caller,
                        filter)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) ->
                        ReportSummary.in(row, (kind, changes) -> inWords(caller, kind, json.readChanges(changes))))
                .list();
        return paging.pageOf(page, total);
    }

    private Query bound(Query query, Caller caller, Filter filter) {
        return query.bind("municipality", caller.tenant().municipality())
                .bind("board", caller.tenant().board())
                .bindArray(
                        "drafts",
                        String.class,
                        Stream.of(ReportKind.values())
                                .filter(kind -> maySeeDraft(caller, kind))
                                .map(Enum::name)
                                .toList())
                .bind("kind", filter.kind() == null ? null : filter.kind().name())
                .bind("period", filter.period())
                .bind("status", filter.status() == null ? null : filter.status().name());
    }
}
