package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.deviation.DeviationReported.Origin;
import se.kvalitetshjulet.deviations.form.Answers;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.deviations.thing.Reporters;
import se.kvalitetshjulet.deviations.thing.ThingIds;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Registers a deviation (SOSFS 2011:9 5 kap. 2–3 §§): by any employee of anything, by the registrar of what comes from outside. */
@ApplicationScoped
class RegisterDeviation {

    private final EnterEvent enter;
    private final Answers answers;
    private final Reporters reporters;
    private final Deviations deviations;
    private final Words words;
    private final Store store;
    private final InstantSource clock;

    RegisterDeviation(
            EnterEvent enter,
            Answers answers,
            Reporters reporters,
            Deviations deviations,
            Words words,
            Store store,
            InstantSource clock) {
        this.enter = enter;
        this.answers = answers;
        this.reporters = reporters;
        this.deviations = deviations;
        this.words = words;
        this.store = store;
        this.clock = clock;
    }

    DeviationView register(Caller by, NewDeviation wanted) {
        wanted.refuseStaffOnly();
        var today = SwedishTime.today(clock);
        var violations = wanted.violations(today);
        if (!violations.isEmpty()) {
            throw new Refusal(new Refused(
                    CommonProblem.INVALID_REQUEST, "Rätta datumen som räknas upp och skicka igen.", violations));
        }
        return store.inTenant(by.tenant(), tx -> {
            words.refuseUnknownUnit(tx, by.tenant(), wanted.unit());
            var id = ThingIds.next("AVV");
            enter.enter(
                    tx, by, EventTypes.DEVIATION_REPORTED, wanted.reported(id, today, originFor(by)), wanted.secrets());
            answers.keep(tx, by, id, wanted.answers());
            reporters.note(tx, by, id);
            return deviations.find(tx, by, id).orElseThrow();
        });
    }

    /** Whoever works in the operations reports from inside; a registrar who does not has received it from outside. */
    private static Origin originFor(Caller by) {
        return by.is(Role.EMPLOYEE) || Deviations.areHandledBy(by) ? Origin.INTERNAL : Origin.EXTERNAL;
    }
}
