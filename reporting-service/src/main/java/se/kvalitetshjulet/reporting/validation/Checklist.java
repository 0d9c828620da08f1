package se.kvalitetshjulet.reporting.validation;

import java.util.List;
import java.util.Optional;
import se.kvalitetshjulet.reporting.report.Report;

/** What came out of every rule, each once, in their order. */
public record Checklist(List<Finding> findings) {

    public Checklist {
        findings = List.copyOf(findings);
    }

    /**
     * @param whole the report with every count: what is kept back cannot be added up
     */
    public static Checklist of(Report whole, Evidence evidence) {
        Evidence.OfKind ofKind = evidence.ofKind();
        return new Checklist(List.of(
                NumbersAgree.sums(whole.tables()),
                NumbersAgree.ofWhich(whole.tables()),
                NumbersAgree.stocks(ofKind.stocks()),
                NumbersAgree.entered(ofKind.entered()),
                FactsAgree.dates(ofKind.courses()),
                FactsAgree.units(ofKind.units(), evidence.organisation()),
                UsualRange.of(ofKind.series()),
                FactsAgree.codes(ofKind.codes()),
                TextsAgree.texts(evidence.texts()),
                TextsAgree.figures(evidence.texts()),
                AllHasArrived.conflicts(ofKind.conflicts()),
                AllHasArrived.deadLetters(evidence.deadLetters()),
                AllHasArrived.lag(evidence.unread())));
    }

    public Optional<Finding> of(ValidationRule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).findFirst();
    }

    public List<Finding> failed() {
        return findings.stream().filter(Finding::failed).toList();
    }
}
