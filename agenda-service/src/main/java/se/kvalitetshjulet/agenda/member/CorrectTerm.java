package se.kvalitetshjulet.agenda.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Puts right what was recorded wrongly of a term. What was recorded stays in its history. */
@ApplicationScoped
class CorrectTerm {

    private final Store store;
    private final Terms terms;

    CorrectTerm(Store store, Terms terms) {
        this.store = store;
        this.terms = terms;
    }

    void correct(Caller by, UUID memberId, UUID termId, @Nullable String ifMatch, TermRequest right) {
        right.refuseIdentityNumbers();
        store.useTenant(by.tenant(), tx -> {
            var board = terms.locked(tx, by.tenant());
            terms.requireSeen(tx, by.tenant(), memberId, ifMatch);
            board.find(memberId, termId).orElseThrow(Refusal::notFound);
            var corrected = right.term(termId, memberId);
            board.with(corrected);
            terms.record(tx, by, corrected, right.reason());
        });
    }

    /** Strikes out a term that was recorded by mistake. */
    void strike(Caller by, UUID memberId, UUID termId, @Nullable String ifMatch, @Nullable String reason) {
        Secrecy.refuseIdentityNumberIfAny("reason", reason);
        store.useTenant(by.tenant(), tx -> {
            var board = terms.locked(tx, by.tenant());
            terms.requireSeen(tx, by.tenant(), memberId, ifMatch);
            terms.strike(tx, by, board.find(memberId, termId).orElseThrow(Refusal::notFound), reason);
        });
    }
}
