package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ChainLink;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.report.ReportStatus;

/** The tables of editions: what was issued never changes, what became of it is kept beside it with its history. */
@ApplicationScoped
class Editions {

    private static final String SELECT = """
            select e.*, s.status, s.stale_since, s.adoption, s.released_on
            from edition e join edition_state s using (municipality, board, report_id)
            where e.municipality = :municipality and e.board = :board
            """;

    Optional<Edition> find(Handle tx, Tenant tenant, String reportId) {
        return tx.createQuery(SELECT + " and e.report_id = :reportId")
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("reportId", reportId)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** The editions of a kind and period, the first one first. */
    List<Edition> of(Handle tx, Tenant tenant, ReportKind kind, String period) {
        return tx.createQuery(SELECT + " and e.kind = :kind and e.period = :period order by e.edition")
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("kind", kind.name())
                .bind("period", period)
                .map((row, context) -> read(row))
                .list();
    }

    /** The last edition of every period of a kind, the latest period first; without what they say, which is long. */
    List<ReportSummary> latest(Handle tx, Tenant tenant, ReportKind kind) {
        return tx.createQuery("""
                select distinct on (e.period) e.report_id, e.kind, e.period, e.edition, s.status, e.title, e.as_of,
                  e.content_hash, s.stale_since is not null as stale, e.published_at,
                  cast(null as int) as proposed_edition, cast(null as text) as changes
                from edition e join edition_state s using (municipality, board, report_id)
                where e.municipality = :municipality and e.board = :board and e.kind = :kind
                order by e.period desc, e.edition desc
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("kind", kind.name())
                .map((row, context) -> ReportSummary.in(row, (_, changes) -> changes))
                .list();
    }

    void issue(Handle tx, Tenant tenant, Edition edition) {
        tx.createUpdate("""
                insert into edition (municipality, board, report_id, kind, period, edition, supersedes, as_of, content_hash,
                  title, issued, whole, published_at, number, previous_hash, hash)
                values (:municipality, :board, :reportId, :kind, :period, :edition, :supersedes, :asOf, :contentHash,
                  :title, :issued, :whole, :publishedAt, :number, :previousHash, :hash)
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("reportId", edition.reportId())
                .bind("kind", edition.kind().name())
                .bind("period", edition.period())
                .bind("edition", edition.edition())
                .bind("supersedes", edition.supersedes())
                .bind("asOf", edition.asOf())
                .bind("contentHash", edition.contentHash())
                .bind("title", edition.title())
                .bind("issued", edition.issued())
                .bind("whole", edition.whole())
                .bind("publishedAt", edition.publishedAt())
                .bind("number", edition.chain().number())
                .bind("previousHash", edition.chain().previousHash())
                .bind("hash", edition.chain().hash())
                .execute();
        tx.createUpdate("""
                insert into edition_state (municipality, board, report_id, status)
                values (:municipality, :board, :reportId, :status)
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("reportId", edition.reportId())
                .bind("status", edition.status().name())
                .execute();
    }

    void decided(
            Handle tx,
            Tenant tenant,
            String reportId,
            ReportStatus status,
            @Nullable String adoption,
            @Nullable LocalDate releasedOn) {
        tx.createUpdate("""
                update edition_state set status = :status, adoption = :adoption, released_on = :releasedOn
                where municipality = :municipality and board = :board and report_id = :reportId
                """)
                .bind("status", status.name())
                .bind("adoption", adoption)
                .bind("releasedOn", releasedOn)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("reportId", reportId)
                .execute();
    }

    /** Marks editions that do not know what is known now; one that was marked before keeps its first moment. */
    void stale(Handle tx, Tenant tenant, Collection<String> reportIds, Instant since) {
        tx.createUpdate("""
                update edition_state set stale_since = coalesce(stale_since, :since), changed_at = :since
                where municipality = :municipality and board = :board and report_id = any (:reportIds)
                """)
                .bind("since", since)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bindArray("reportIds", String.class, List.copyOf(reportIds))
                .execute();
    }

    /** What was known at a moment gives the same as the edition says; if nothing has come since, it is fresh after all. */
    void freshAfterAll(Handle tx, Tenant tenant, String reportId, Instant asOf) {
        tx.createUpdate("""
                update edition_state set stale_since = null, changed_at = null
                where municipality = :municipality and board = :board and report_id = :reportId and changed_at <= :asOf
                """)
                .bind("asOf", asOf)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("reportId", reportId)
                .execute();
    }

    /**
     * The last editions that are stale, of which nothing has become known since a moment, and that have no draft from after
     * it did.
     */
    List<ProposeEditions.Waiting> waiting(Handle tx, Instant quietSince) {
        return tx.createQuery("""
                select e.municipality, e.board, e.report_id, e.kind, e.period
                from edition_state s join edition e using (municipality, board, report_id)
                where s.stale_since is not null and s.changed_at <= :quietSince
                  and not exists (
                    select from edition later
                    where later.municipality = e.municipality and later.board = e.board and later.kind = e.kind
                      and later.period = e.period and later.edition > e.edition)
                  and not exists (
                    select from report_draft d
                    where d.municipality = e.municipality and d.board = e.board and d.kind = e.kind
                      and d.period = e.period and greatest(d.as_of, d.assembled_at) >= s.changed_at)
                order by e.municipality, e.board, e.report_id
                """)
                .bind("quietSince", quietSince)
                .map((row, context) -> new ProposeEditions.Waiting(
                        new Tenant(row.getString(1), row.getString(2)),
                        row.getString(3),
                        ReportKind.valueOf(row.getString(4)),
                        row.getString(5)))
                .list();
    }

    /** A line of an edition's history. */
    void note(Handle tx, Tenant tenant, String reportId, Instant at, String what, String byWhom) {
        tx.createUpdate("""
                insert into edition_event (municipality, board, report_id, at, what, by_whom)
                values (:municipality, :board, :reportId, :at, :what, :byWhom)
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("reportId", reportId)
                .bind("at", at)
                .bind("what", what)
                .bind("byWhom", byWhom)
                .execute();
    }

    private static Edition read(ResultSet row) throws SQLException {
        OffsetDateTime staleSince = row.getObject("stale_since", OffsetDateTime.class);
        return new Edition(
                row.getString("report_id"),
                ReportKind.valueOf(row.getString("kind")),
                row.getString("period"),
                row.getInt("edition"),
                row.getString("supersedes"),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getString("content_hash"),
                row.getString("title"),
                row.getString("issued"),
                row.getString("whole"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                new ChainLink(row.getInt("number"), row.getString("previous_hash"), row.getString("hash")),
                ReportStatus.valueOf(row.getString("status")),
                staleSince == null ? null : staleSince.toInstant(),
                row.getString("adoption"),
                row.getObject("released_on", LocalDate.class));
    }
}
