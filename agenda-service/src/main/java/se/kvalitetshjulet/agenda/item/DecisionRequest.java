package se.kvalitetshjulet.agenda.item;

import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.contracts.lexsarah.BoardDecisionRequested;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;

/** A decision that the administration asks the board for in a lex Sarah case. */
record DecisionRequest(EventIdentity cause, String reportId, LocalDate requestedOn, String proposal, boolean secret)
        implements CaseItem {

    private static final String NOTIFY_IVO = "NOTIFY_IVO";

    static DecisionRequest in(IncomingEvent event) {
        var asked = event.dataAs(BoardDecisionRequested.class);
        return new DecisionRequest(
                event.identity(), asked.reportId(), asked.requestedOn(), asked.proposal(), asked.itemIsSecret());
    }

    @Override
    public OfficialStatement statement(int version) {
        return new OfficialStatement(
                version,
                requestedOn,
                heading() + (asksToNotify() ? " - anmälan till IVO" : " - åtgärder"),
                List.of(proposedDecision()),
                summary(),
                List.of("Tjänsteskrivelse, " + requestedOn, "Utredningen i lex Sarah-ärendet " + reportId),
                asksToNotify() ? List.of("Inspektionen för vård och omsorg", "Akten") : List.of("Akten"),
                null,
                cause.source());
    }

    private boolean asksToNotify() {
        return proposal.equals(NOTIFY_IVO);
    }

    private String proposedDecision() {
        return asksToNotify()
                ? "Nämnden anmäler det som har utretts i lex Sarah-ärendet " + reportId
                        + " till Inspektionen för vård och omsorg."
                : "Nämnden bedömer att åtgärderna i lex Sarah-ärendet " + reportId + " räcker.";
    }

    private String summary() {
        return asksToNotify()
                ? "Utredningen har kommit fram till ett allvarligt missförhållande eller en påtaglig risk för ett sådant."
                        + " Förvaltningen föreslår att det anmäls till Inspektionen för vård och omsorg."
                : "Utredningen är klar. Förvaltningen föreslår att nämnden bedömer att åtgärderna räcker."
                        + (secret ? "" : " Ärendet innehåller inga uppgifter om någon enskild.");
    }
}
