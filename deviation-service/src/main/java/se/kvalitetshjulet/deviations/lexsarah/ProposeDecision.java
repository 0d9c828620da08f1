package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.deviations.investigation.Proposals;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.LexSarahProvision;

/** The investigator's proposal: what was found, whether to notify IVO, and the plan of measures. The decision is another's. */
@ApplicationScoped
class ProposeDecision {

    private final ChangeReport change;
    private final Proposals proposals;
    private final Store store;

    ProposeDecision(ChangeReport change, Proposals proposals, Store store) {
        this.change = change;
        this.proposals = proposals;
        this.store = store;
    }

    /** A proposal; its outcome is that of the assessment. */
    record Proposed(
            @NotNull(message = "Ange om IVO ska få en anmälan.")
            Boolean notifyIvo,

            @NotBlank(message = "Skriv vad som ska göras, av vem och till när, eller varför inget behövs.")
            @Size(max = 10_000, message = "Högst 10 000 tecken.")
            String plan) {}

    LexSarahView propose(Caller by, String reportId, Proposed wanted, @Nullable String ifMatch) {
        return store.inTenant(by.tenant(), tx -> {
            var report = change.demand(tx, by, LexSarahStep.PROPOSE, reportId);
            change.demandVersion(tx, by, reportId, ifMatch);
            if (report.outcome() == null) {
                throw new Refusal(DeviationProblem.of(Conflict.Reason.NOT_ASSESSED));
            }
            if (wanted.notifyIvo() != report.foundSerious()) {
                throw Refusal.ofField("notifyIvo", whyNot(report));
            }
            proposals.add(tx, by, reportId, report.outcome(), wanted.notifyIvo(), wanted.plan());
            return change.demand(tx, by, LexSarahStep.PROPOSE, reportId);
        });
    }

    private static String whyNot(LexSarahView report) {
        if (!report.foundSerious()) {
            return "Bara det som är allvarligt anmäls. Ändra bedömningen först om det är allvarligt.";
        }
        return "Det som är allvarligt ska anmälas"
                + LexSarahProvision.ofCode(report.legalBasis())
                        .map(provision -> " (" + provision.notifyIvo().shortCitation() + ")")
                        .orElse("")
                + ". Ändra bedömningen först om det inte är allvarligt.";
    }
}
