package se.kvalitetshjulet.reporting.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ChainLink;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.reporting.report.ReportStatus;

/**
 * What has been issued, and what has become of it.
 *
 * @param issued the bytes that are served, as text
 * @param whole the report with every count, as JSON; for the few who may see it
 * @param adoption as JSON; null while the board has not decided
 * @param releasedOn the day its dispatch was released
 */
record Edition(
        String reportId,
        ReportKind kind,
        String period,
        int edition,
        @Nullable String supersedes,
        Instant asOf,
        String contentHash,
        String title,
        String issued,
        String whole,
        Instant publishedAt,
        ChainLink chain,
        ReportStatus status,
        @Nullable Instant staleSince,
        @Nullable String adoption,
        @Nullable LocalDate releasedOn) {

    static String idOf(ReportKind kind, String period, int edition) {
        return kind + "-" + period + "-" + edition;
    }
}
