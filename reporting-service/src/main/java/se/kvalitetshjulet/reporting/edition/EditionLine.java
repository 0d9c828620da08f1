package se.kvalitetshjulet.reporting.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ChainLink;
import se.kvalitetshjulet.reporting.report.Adoption;
import se.kvalitetshjulet.reporting.report.Dispatch;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.ReportStatus;

/** An edition in the list of its report's editions. */
record EditionLine(
        String reportId,
        Integer edition,
        ReportStatus status,
        String contentHash,
        @Nullable String supersedes,
        boolean stale,
        Instant publishedAt,
        ChainLink chain,
        @Nullable Adoption adopted,
        @Nullable Dispatch dispatch) {

    static EditionLine of(Report edition) {
        return new EditionLine(
                edition.reportId(),
                edition.edition(),
                edition.status(),
                edition.contentHash(),
                edition.supersedes(),
                edition.stale(),
                edition.publishedAt(),
                edition.chain(),
                edition.adopted(),
                edition.dispatch());
    }
}
