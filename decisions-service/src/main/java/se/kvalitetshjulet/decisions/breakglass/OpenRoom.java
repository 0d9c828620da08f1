package se.kvalitetshjulet.decisions.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import se.kvalitetshjulet.decisions.person.ReadPerson;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.StrongLogin;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Opens the person room in an emergency, and alerts those who answer for the decision. */
@ApplicationScoped
class OpenRoom {

    private final StrongLogin login;
    private final Glass glass;
    private final ReadPerson room;
    private final BreakGlassSignals signals;
    private final Limit limit;
    private final Store store;

    OpenRoom(StrongLogin login, Glass glass, ReadPerson room, BreakGlassSignals signals, Limit limit, Store store) {
        this.login = login;
        this.glass = glass;
        this.room = room;
        this.signals = signals;
        this.limit = limit;
        this.store = store;
    }

    /** Shows whom the decision concerns, once. Call it outside any transaction: log and alert are committed first. */
    ReadPerson.PersonView open(Caller caller, Emergency emergency) {
        login.demandOf(caller);
        emergency.refuseIfIncomplete();
        var broken = store.inTenant(caller.tenant(), tx -> glass.breakFor(tx, caller, emergency));
        if (broken.isNew()) {
            signals.tell(caller, broken.id(), broken.outcome());
        }
        return switch (broken.outcome()) {
            case OPENED ->
                room.view(new ThingKey(caller.tenant(), emergency.decisionId())).orElseThrow(OpenRoom::nothing);
            case NOTHING_FOUND -> throw nothing();
            case TOO_MANY ->
                throw new Refusal(
                        BreakGlassProblem.TOO_MANY,
                        "Högst %d gånger på %d timmar. De ansvariga har fått veta det. Ring dem om det är bråttom."
                                .formatted(limit.most(), limit.within().toHours()));
        };
    }

    /** The same whatever is missing. */
    private static Refusal nothing() {
        return new Refusal(CommonProblem.NOT_FOUND, "Det finns inga uppgifter att visa. Kontrollera beslutets id.");
    }
}
