package se.kvalitetshjulet.deviations.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.control.ControlPlanned;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.deviations.thing.OpenText;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.ThingIds;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Violations;
import se.kvalitetshjulet.kit.store.Store;

/** Takes a control into the plan of a year. */
@ApplicationScoped
class PlanControl {

    private final EnterEvent enter;
    private final Controls controls;
    private final ControlNotes notes;
    private final Words words;
    private final Store store;

    PlanControl(EnterEvent enter, Controls controls, ControlNotes notes, Words words, Store store) {
        this.enter = enter;
        this.controls = controls;
        this.notes = notes;
        this.words = words;
        this.store = store;
    }

    ControlView plan(Caller by, NewControl wanted) {
        var wrong = new Violations();
        OpenText.check(wrong, "method", wanted.method());
        OpenText.check(wrong, "responsible", wanted.responsible());
        wrong.refuseIfAny();
        return store.inTenant(by.tenant(), tx -> {
            words.refuseUnknownUnit(tx, by.tenant(), wanted.unit());
            words.refuseUnitOfOthers(tx, by, wanted.unit(), Sights.CONTROLLERS);
            return controls.find(tx, by, plan(tx, by, wanted)).orElseThrow();
        });
    }

    /** Plans it in the transaction at hand, and answers its id. */
    String plan(Handle tx, Caller by, NewControl wanted) {
        var id = ThingIds.next("KON");
        enter.enter(
                tx,
                by,
                EventTypes.CONTROL_PLANNED,
                new ControlPlanned(id, wanted.point(), wanted.unit(), wanted.plannedOn(), null),
                null);
        notes.keepPlan(tx, by.tenant(), id, wanted.method(), wanted.responsible(), wanted.frequency());
        return id;
    }
}
