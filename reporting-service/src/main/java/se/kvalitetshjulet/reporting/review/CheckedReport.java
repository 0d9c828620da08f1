package se.kvalitetshjulet.reporting.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.approval.Approval;
import se.kvalitetshjulet.reporting.approval.Happening;
import se.kvalitetshjulet.reporting.approval.Progress;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.validation.Checklist;
import se.kvalitetshjulet.reporting.validation.Fault;
import se.kvalitetshjulet.reporting.validation.Finding;
import se.kvalitetshjulet.reporting.validation.Outcome;
import se.kvalitetshjulet.reporting.validation.ValidationRule;

/**
 * A report's checklist: of a draft as it is just now, of an edition as it was when it was checked.
 *
 * @param at when it was worked out
 * @param passed every rule holds, or its finding has been overridden
 */
public record CheckedReport(String reportId, String contentHash, Instant at, boolean passed, List<Line> findings) {

    public CheckedReport {
        findings = List.copyOf(findings);
    }

    /**
     * What came out of a rule.
     *
     * @param name of the rule, in Swedish
     * @param looksAt what it looks at, and how, in Swedish
     * @param detail what to do, in Swedish
     * @param more how many faults there are besides those named
     * @param overridden why it may stand although it failed; null when nobody has said so
     */
    public record Line(
            ValidationRule rule,
            String name,
            String looksAt,
            Outcome outcome,
            String detail,
            List<Fault> faults,
            long more,
            @Nullable Overridden overridden) {

        public Line {
            faults = List.copyOf(faults);
        }

        /** Whether somebody has to do something about it. */
        public boolean needsAction() {
            return outcome == Outcome.FAILED && overridden == null;
        }
    }

    /** Somebody has overridden a failed rule, with a reason. */
    public record Overridden(String reason, Approval.@Nullable By by, Instant at) {}

    static CheckedReport of(Report report, Checklist checklist, Progress progress, Instant at) {
        return new CheckedReport(
                report.reportId(),
                report.contentHash(),
                at,
                checklist.findings().stream().allMatch(progress::isSettled),
                checklist.findings().stream()
                        .map(finding -> line(finding, progress.overrideOf(finding)))
                        .toList());
    }

    /** For those who may not see small counts: where it is wrong, each place once. */
    CheckedReport withoutCounts() {
        return withFaults(Fault::withoutCounts);
    }

    /** To be kept: nothing of it is about a single decision. */
    CheckedReport withoutDecisions() {
        return withFaults(Fault::withoutDecision);
    }

    /** As the checklist of the edition that the draft became. */
    CheckedReport ofEdition(String editionId) {
        return new CheckedReport(editionId, contentHash, at, passed, findings);
    }

    /** Each place once, so there is no saying how many more there are. */
    private CheckedReport withFaults(UnaryOperator<Fault> change) {
        return new CheckedReport(
                reportId,
                contentHash,
                at,
                passed,
                findings.stream()
                        .map(line -> new Line(
                                line.rule,
                                line.name,
                                line.looksAt,
                                line.outcome,
                                line.detail,
                                line.faults.stream().map(change).distinct().toList(),
                                0,
                                line.overridden))
                        .toList());
    }

    private static Line line(Finding finding, Optional<Happening> override) {
        return new Line(
                finding.rule(),
                finding.rule().label(),
                finding.rule().looksAt(),
                finding.outcome(),
                finding.detail(),
                finding.faults(),
                finding.more(),
                override.map(each -> new Overridden(
                                each.reason() == null ? "" : each.reason(), Approval.By.of(each.by()), each.at()))
                        .orElse(null));
    }
}
