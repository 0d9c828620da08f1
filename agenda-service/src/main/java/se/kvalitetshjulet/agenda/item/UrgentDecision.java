package se.kvalitetshjulet.agenda.item;

import java.util.List;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided.DecidedBy;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;

/** A decision in a lex Sarah case that could not wait for the board, and is told it at its next meeting (KL 6:39–40). */
record UrgentDecision(EventIdentity cause, LexSarahDecided decided) implements CaseItem {

    /** True when the chair or a delegate has decided in the board's place. */
    static boolean isMeant(IncomingEvent event) {
        return event.data() instanceof LexSarahDecided decided && decided.decidedBy() != DecidedBy.BOARD;
    }

    static UrgentDecision in(IncomingEvent event) {
        return new UrgentDecision(event.identity(), event.dataAs(LexSarahDecided.class));
    }

    @Override
    public String reportId() {
        return decided.reportId();
    }

    /** Nobody has said that it may stand in the open. */
    @Override
    public boolean secret() {
        return true;
    }

    @Override
    public OfficialStatement statement(int version) {
        return new OfficialStatement(
                version,
                decided.on(),
                heading() + " - anmälan av brådskande beslut",
                List.of("Nämnden lägger anmälan av det brådskande beslutet i lex Sarah-ärendet " + reportId()
                        + " till handlingarna."),
                summary(),
                List.of("Tjänsteskrivelse, " + decided.on(), "Beslutet i lex Sarah-ärendet " + reportId()),
                List.of("Akten"),
                null,
                cause.source());
    }

    private String summary() {
        return "%s beslutade den %s på nämndens vägnar att det som har utretts %s till Inspektionen för vård och omsorg."
                        .formatted(
                                decided.decidedBy() == DecidedBy.CHAIR
                                        ? "Ordföranden"
                                        : "En ledamot som nämnden har utsett",
                                decided.on(),
                                decided.notifyIvo() ? "ska anmälas" : "inte ska anmälas")
                + " Nämndens avgörande kunde inte väntas in. Beslutet anmäls till nämnden (6 kap. 39 och 40 §§ kommunallagen).";
    }
}
