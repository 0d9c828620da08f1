package se.kvalitetshjulet.reporting.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;

/**
 * An edition as its row says.
 *
 * @param number its place in the board's chain, from 1
 * @param previousHash null for the first
 */
public record ChainedEdition(
        int number,
        @Nullable String previousHash,
        String hash,
        String reportId,
        ReportKind kind,
        String period,
        int edition,
        String contentHash,
        Instant publishedAt) {}
