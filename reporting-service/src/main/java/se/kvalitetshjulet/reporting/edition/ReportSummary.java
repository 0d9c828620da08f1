package se.kvalitetshjulet.reporting.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.reporting.report.ReportStatus;

/**
 * One line of a list of reports.
 *
 * @param proposedEdition the number that a draft would get which says something else than the last edition; else null
 * @param inWords what has become of what it counts since that edition; null as above
 */
public record ReportSummary(
        String reportId,
        ReportKind kind,
        String period,
        @Nullable Integer edition,
        ReportStatus status,
        String title,
        Instant asOf,
        String contentHash,
        boolean stale,
        @Nullable Instant publishedAt,
        @Nullable Integer proposedEdition,
        @Nullable String inWords) {

    /**
     * @param inWords says the counts of changes that are kept with a draft of the kind
     */
    static ReportSummary in(ResultSet row, BiFunction<ReportKind, String, String> inWords) throws SQLException {
        String changes = row.getString("changes");
        OffsetDateTime publishedAt = row.getObject("published_at", OffsetDateTime.class);
        ReportKind kind = ReportKind.valueOf(row.getString("kind"));
        return new ReportSummary(
                row.getString("report_id"),
                kind,
                row.getString("period"),
                row.getObject("edition", Integer.class),
                ReportStatus.valueOf(row.getString("status")),
                row.getString("title"),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getString("content_hash"),
                row.getBoolean("stale"),
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getObject("proposed_edition", Integer.class),
                changes == null ? null : inWords.apply(kind, changes));
    }
}
