package se.kvalitetshjulet.agenda.item;

import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * What the board is to take up in a lex Sarah case. It carries nothing of what happened: that is read in deviation-service, by
 * those who may.
 */
sealed interface CaseItem permits DecisionRequest, UrgentDecision {

    /** The event that it comes of. */
    EventIdentity cause();

    String reportId();

    /** True when the item stands in the closed part, and its title is withheld. */
    boolean secret();

    OfficialStatement statement(int version);

    default Tenant tenant() {
        return cause().tenant();
    }

    /** What the matter is unique by, and what the item is decided on. */
    default Origin origin() {
        return new Origin(Origin.Kind.LEX_SARAH, reportId());
    }

    default String heading() {
        return "Lex Sarah " + reportId();
    }
}
