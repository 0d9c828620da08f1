package se.kvalitetshjulet.agenda.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Lets a member leave the board. */
@ApplicationScoped
class EndTerm {

    private final Store store;
    private final Terms terms;

    EndTerm(Store store, Terms terms) {
        this.store = store;
        this.terms = terms;
    }

    /**
     * @param lastDay the last day on which they sit
     */
    void end(Caller by, UUID memberId, @Nullable String ifMatch, LocalDate lastDay, @Nullable String reason) {
        Secrecy.refuseIdentityNumberIfAny("reason", reason);
        store.useTenant(by.tenant(), tx -> {
            var board = terms.locked(tx, by.tenant());
            terms.requireSeen(tx, by.tenant(), memberId, ifMatch);
            var ended = board.on(memberId, lastDay)
                    .orElseThrow(() -> new Refusal(
                            AgendaProblem.NO_TERM_THAT_DAY,
                            "Personen sitter inte i nämnden den " + lastDay + ". Välj en dag inom uppdraget."))
                    .until(lastDay);
            board.with(ended);
            terms.record(tx, by, ended, reason);
        });
    }
}
