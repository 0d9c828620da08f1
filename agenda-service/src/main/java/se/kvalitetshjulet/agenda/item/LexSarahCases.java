package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.lexsarah.BoardDecisionRequested;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;

/** What lex Sarah cases want of the board: a decision, that it hears of one made in urgency, or nothing any more. */
@ApplicationScoped
public class LexSarahCases {

    private final ProposeLexSarah propose;
    private final WithdrawLexSarah withdraw;

    LexSarahCases(ProposeLexSarah propose, WithdrawLexSarah withdraw) {
        this.propose = propose;
        this.withdraw = withdraw;
    }

    /** Call it with {@link se.kvalitetshjulet.agenda.BoardLock#REGISTRY} held. */
    public void take(Handle tx, IncomingEvent event) {
        if (event.data() instanceof BoardDecisionRequested) {
            propose.propose(tx, DecisionRequest.in(event));
        } else if (UrgentDecision.isMeant(event)) {
            propose.propose(tx, UrgentDecision.in(event));
        } else if (WithdrawLexSarah.isMeant(event)) {
            withdraw.withdraw(tx, event);
        }
    }
}
