package se.kvalitetshjulet.agenda.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;

/** Enters somebody whom the council has elected. */
@ApplicationScoped
class AddMember {

    private final Store store;
    private final Terms terms;

    AddMember(Store store, Terms terms) {
        this.store = store;
        this.terms = terms;
    }

    /** The member's id. */
    UUID add(Caller by, TermRequest wanted) {
        wanted.refuseIdentityNumbers();
        var term = wanted.term(UUID.randomUUID(), UUID.randomUUID());
        store.useTenant(by.tenant(), tx -> {
            terms.locked(tx, by.tenant()).with(term);
            terms.record(tx, by, term, wanted.reason());
        });
        return term.memberId();
    }
}
