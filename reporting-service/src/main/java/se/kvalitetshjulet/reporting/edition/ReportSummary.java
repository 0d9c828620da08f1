package se.kvalitetshjulet.reporting.edition;

import java.time.Instant;
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
        @Nullable Instant publishedAt) {}
