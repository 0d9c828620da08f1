package se.kvalitetshjulet.contracts.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft of a report has been assembled. */
public record ReportAssembled(
        String reportId,
        ReportKind kind,
        String period,
        @Nullable Integer edition,
        @Nullable String supersedes,
        String contentHash,
        String title,
        String summary,
        List<String> proposedDecisions,
        List<String> recipients) {

    public ReportAssembled {
        proposedDecisions = List.copyOf(proposedDecisions);
        recipients = List.copyOf(recipients);
    }
}
