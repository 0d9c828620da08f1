package se.kvalitetshjulet.reporting.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.reporting.report.ReportStatus;

/** One line of a list of reports. */
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
        @Nullable Instant publishedAt) {

    static ReportSummary in(ResultSet row) throws SQLException {
        OffsetDateTime publishedAt = row.getObject("published_at", OffsetDateTime.class);
        return new ReportSummary(
                row.getString("report_id"),
                ReportKind.valueOf(row.getString("kind")),
                row.getString("period"),
                row.getObject("edition", Integer.class),
                ReportStatus.valueOf(row.getString("status")),
                row.getString("title"),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getString("content_hash"),
                row.getBoolean("stale"),
                publishedAt == null ? null : publishedAt.toInstant());
    }
}
