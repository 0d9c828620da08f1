package se.kvalitetshjulet.contracts.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edition has been published; agenda-service writes the board's matter from it. */
public record ReportPublished(
        String reportId,
        ReportKind kind,
        String period,
        int edition,
        @Nullable String supersedes,
        String contentHash,
        String title,
        String summary,
        List<String> proposedDecisions,
        List<String> recipients,
        @Nullable ChainLink chain) {

    public ReportPublished {
        proposedDecisions = List.copyOf(proposedDecisions);
        recipients = List.copyOf(recipients);
    }
}
