package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import se.kvalitetshjulet.deviations.investigation.Investigators;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.StrongLogin;
import se.kvalitetshjulet.kit.store.Store;

/** Lets in whoever handles reports, with the login that they demand. An investigator who has been here can be appointed. */
@ApplicationScoped
class EnterLexSarah {

    private final Investigators investigators;
    private final StrongLogin login;
    private final Store store;

    EnterLexSarah(Investigators investigators, StrongLogin login, Store store) {
        this.investigators = investigators;
        this.login = login;
        this.store = store;
    }

    void enter(Caller caller) {
        login.demandOf(caller);
        store.useTenant(caller.tenant(), tx -> investigators.note(tx, caller));
    }
}
