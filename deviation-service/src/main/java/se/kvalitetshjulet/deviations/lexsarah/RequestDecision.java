package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.lexsarah.BoardDecisionRequested;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.deviations.investigation.Documentation;
import se.kvalitetshjulet.deviations.investigation.Entries;
import se.kvalitetshjulet.deviations.investigation.Proposals;
import se.kvalitetshjulet.deviations.measure.Measures;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * Asks the board: what is serious, whether IVO is to be notified, as a secret item; what is not, whether the measures suffice, as
 * a secret item or as a public one without anything about an individual.
 */
@ApplicationScoped
class RequestDecision {

    private final ChangeReport change;
    private final Entries entries;
    private final Measures measures;
    private final Proposals proposals;

    RequestDecision(ChangeReport change, Entries entries, Measures measures, Proposals proposals) {
        this.change = change;
        this.entries = entries;
        this.measures = measures;
        this.proposals = proposals;
    }

    /**
     * How.
     *
     * @param requestedOn null is today
     * @param isPublic the item stands on the agenda for all to see, without anything about an individual
     */
    record Wanted(@Nullable LocalDate requestedOn, boolean isPublic) {}

    LexSarahView request(Caller by, String reportId, Wanted wanted, @Nullable String ifMatch) {
        return change.change(by, LexSarahStep.REQUEST, reportId, ifMatch, (tx, now, today) -> {
            refuseUnfinished(tx, by, now);
            if (now.foundSerious() && wanted.isPublic()) {
                throw Refusal.ofField("isPublic", "Det som är allvarligt tas upp som sekretessärende.");
            }
            return ChangeThing.Change.to(
                    EventTypes.LEX_SARAH_BOARD_DECISION_REQUESTED,
                    new BoardDecisionRequested(
                            reportId,
                            wanted.requestedOn() == null ? today : wanted.requestedOn(),
                            now.foundSerious() ? BoardAnswer.NOTIFY_IVO : BoardAnswer.MEASURES_SUFFICE,
                            !wanted.isPublic()));
        });
    }

    /** What the documentation of a report must hold, and does. */
    Documentation documentation(Handle tx, Caller by, String reportId) {
        return Documentation.of(
                entries.topicsOf(tx, by.tenant(), reportId),
                !measures.of(tx, by, new Concern(Concern.Kind.LEX_SARAH, reportId))
                        .isEmpty());
    }

    private void refuseUnfinished(Handle tx, Caller by, LexSarahView now) {
        if (now.outcome() == null) {
            throw new Refusal(DeviationProblem.of(Conflict.Reason.NOT_ASSESSED));
        }
        var missing = documentation(tx, by, now.reportId()).missing();
        if (!missing.isEmpty()) {
            throw new Refusal(
                    DeviationProblem.DOCUMENTATION_MISSING,
                    "Skriv in det som saknas som anteckningar först: " + String.join("; ", missing) + ".");
        }
        var proposal = proposals.latest(tx, by.tenant(), now.reportId());
        if (proposal.isEmpty() || proposal.get().outcome() != now.outcome()) {
            throw new Refusal(
                    DeviationProblem.PROPOSAL_MISSING,
                    "Be utredaren lämna ett förslag till beslut som följer bedömningen.");
        }
    }
}
