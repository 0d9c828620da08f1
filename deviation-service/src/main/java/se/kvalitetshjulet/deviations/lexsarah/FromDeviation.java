package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.deviations.deviation.Deviations;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Whether a deviation becomes a lex Sarah case: the head of the administration decides that, once. */
@ApplicationScoped
class FromDeviation {

    private final Deviations deviations;
    private final EnterEvent enter;

    FromDeviation(Deviations deviations, EnterEvent enter) {
        this.deviations = deviations;
        this.enter = enter;
    }

    void demand(Handle tx, Caller by, String deviationId) {
        if (!by.is(Role.HEAD_OF_ADMINISTRATION)) {
            throw new Refusal(
                    CommonProblem.FORBIDDEN,
                    "Förvaltningschefen avgör om en avvikelse blir ett lex Sarah-ärende. Rapportera utan att ange avvikelsen.");
        }
        if (deviations.find(tx, by, deviationId).isEmpty()) {
            throw Refusal.ofField("deviationId", "Avvikelsen finns inte här.");
        }
        // Of two who report it at once the second waits here, and sees the case of the first.
        enter.lock(tx, by.tenant(), deviationId);
        boolean isReported = tx.createQuery("""
                        select exists (select from lex_sarah_report where municipality = :municipality and board = :board
                          and deviation_id = :deviation)
                        """)
                .bindMethods(by.tenant())
                .bind("deviation", deviationId)
                .mapTo(Boolean.class)
                .one();
        if (isReported) {
            throw new Refusal(
                    DeviationProblem.ALREADY_LEX_SARAH, "Avvikelsen är redan ett lex Sarah-ärende. Fortsätt i det.");
        }
    }
}
