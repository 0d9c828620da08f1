package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.approval.Happening;
import se.kvalitetshjulet.reporting.approval.Who;

/** The table of drafts: one for each kind and period, replaced when it is assembled anew. */
@ApplicationScoped
class Drafts {

    private static final String EMPTY = """
            update report_draft set as_of = null, assembled_at = null, content_hash = null, whole = null, published = null,
              proposed_edition = null, changes = null
            where municipality = :municipality and board = :board""";

    private final ReportHistory history;

    Drafts(ReportHistory history) {
        this.history = history;
    }

    /**
     * @param version counts every assembling of the kind and period, and every step that is taken with it
     * @param whole the report with every count, as JSON
     * @param published the report as it would be published, as JSON
     * @param proposedEdition the number it would get, when it says something else than the last edition; else null
     * @param changes how many decisions of each change there are since that edition, as JSON; null as above
     */
    record Draft(
            String reportId,
            ReportKind kind,
            String period,
            long version,
            Instant asOf,
            String contentHash,
            String whole,
            String published,
            @Nullable Integer proposedEdition,
            @Nullable String changes) {}

    static String idOf(ReportKind kind, String period) {
        return kind + "-" + period + "-draft";
    }

    /** The version that the next draft of the kind and period has; until it is put there, nobody takes a step with the one before. */
    long nextVersion(Handle tx, Tenant tenant, ReportKind kind, String period) {
        return tx.createQuery("""
                select version + 1 from report_draft
                where municipality = :municipality and board = :board and kind = :kind and period = :period
                for update
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("kind", kind.name())
                .bind("period", period)
                .mapTo(Long.class)
                .findOne()
                .orElse(1L);
    }

    /**
     * Puts a draft in the place of the one before, and that in the history.
     *
     * @param by null for what the service does by itself
     */
    void put(Handle tx, Tenant tenant, Draft draft, @Nullable Who by, Instant now) {
        tx.createUpdate("""
                insert into report_draft (municipality, board, kind, period, report_id, version, as_of, assembled_at,
                  content_hash, whole, published, proposed_edition, changes)
                values (:municipality, :board, :kind, :period, :reportId, :version, :asOf, :now, :contentHash, :whole,
                  :published, :proposedEdition, :changes)
                on conflict (municipality, board, kind, period) do update
                set version = excluded.version, as_of = excluded.as_of, assembled_at = excluded.assembled_at,
                  content_hash = excluded.content_hash, whole = excluded.whole, published = excluded.published,
                  proposed_edition = excluded.proposed_edition, changes = excluded.changes
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("kind", draft.kind().name())
                .bind("period", draft.period())
                .bind("reportId", draft.reportId())
                .bind("version", draft.version())
                .bind("asOf", draft.asOf())
                .bind("now", now)
                .bind("contentHash", draft.contentHash())
                .bind("whole", draft.whole())
                .bind("published", draft.published())
                .bind("proposedEdition", draft.proposedEdition())
                .bind("changes", draft.changes())
                .execute();
        history.note(tx, tenant, draft.kind(), draft.period(), Happening.assembled(now, by, draft.contentHash()), null);
    }

    Optional<Draft> find(Handle tx, Tenant tenant, String reportId) {
        return found(tx, tenant, reportId, "");
    }

    /** The same, so that nobody changes it before the transaction ends. */
    Optional<Draft> hold(Handle tx, Tenant tenant, String reportId) {
        return found(tx, tenant, reportId, "for update");
    }

    private static Optional<Draft> found(Handle tx, Tenant tenant, String reportId, String lock) {
        return tx.createQuery("""
                select * from report_draft
                where municipality = :municipality and board = :board and report_id = :reportId and whole is not null
                """ + lock)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("reportId", reportId)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** What is known of it has changed, though it says the same: whoever has read it has not seen that. */
    void changed(Handle tx, Tenant tenant, String reportId) {
        tx.createUpdate("""
                update report_draft set version = version + 1
                where municipality = :municipality and board = :board and report_id = :reportId
                """).bindMethods(tenant).bind("reportId", reportId).execute();
    }

    /** Takes the draft away once it is issued; the row keeps counting its versions. */
    void empty(Handle tx, Tenant tenant, String reportId) {
        tx.createUpdate(EMPTY + " and report_id = :reportId")
                .bindMethods(tenant)
                .bind("reportId", reportId)
                .execute();
    }

    /** Takes all drafts of the kind away, to be assembled anew. */
    void emptyAll(Handle tx, Tenant tenant, ReportKind kind) {
        tx.createUpdate(EMPTY + " and kind = :kind")
                .bindMethods(tenant)
                .bind("kind", kind.name())
                .execute();
    }

    private static Draft read(ResultSet row) throws SQLException {
        return new Draft(
                row.getString("report_id"),
                ReportKind.valueOf(row.getString("kind")),
                row.getString("period"),
                row.getLong("version"),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getString("content_hash"),
                row.getString("whole"),
                row.getString("published"),
                row.getObject("proposed_edition", Integer.class),
                row.getString("changes"));
    }
}
