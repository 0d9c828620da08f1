package se.kvalitetshjulet.contracts.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published report has a new edition, since something became known late. */
public record ReportRevised(
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

    public ReportRevised {
        proposedDecisions = List.copyOf(proposedDecisions);
        recipients = List.copyOf(recipients);
    }
}
