package se.kvalitetshjulet.agenda.reportchain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;

/**
 * An edition's place in the chain, as it was told when it was issued.
 *
 * @param number in the board's chain, from 1
 * @param previousHash null for the first
 */
public record HeardLink(
        int number,
        @Nullable String previousHash,
        String hash,
        String reportId,
        ReportKind kind,
        String period,
        int edition,
        Instant heardAt) {}
