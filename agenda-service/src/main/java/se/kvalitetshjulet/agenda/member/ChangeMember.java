package se.kvalitetshjulet.agenda.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;

/**
 * Lets a member be something else from a day on: another party, seat, office or place, or a seat again after a time away.
 * The term that ran until then ends the day before.
 */
@ApplicationScoped
class ChangeMember {

    private final Store store;
    private final Terms terms;

    ChangeMember(Store store, Terms terms) {
        this.store = store;
        this.terms = terms;
    }

    void change(Caller by, UUID memberId, @Nullable String ifMatch, TermRequest wanted) {
        wanted.refuseIdentityNumbers();
        store.useTenant(by.tenant(), tx -> {
            var board = terms.locked(tx, by.tenant());
            terms.requireSeen(tx, by.tenant(), memberId, ifMatch);
            var running = board.on(memberId, wanted.from().minusDays(1))
                    .filter(term -> term.isOn(wanted.from()))
                    .map(term -> term.until(wanted.from().minusDays(1)));
            var next = wanted.term(UUID.randomUUID(), memberId);
            running.map(board::with).orElse(board).with(next);
            running.ifPresent(ended -> terms.record(tx, by, ended, wanted.reason()));
            terms.record(tx, by, next, wanted.reason());
        });
    }
}
