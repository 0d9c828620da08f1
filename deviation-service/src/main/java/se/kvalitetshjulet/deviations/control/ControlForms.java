package se.kvalitetshjulet.deviations.control;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.function.Consumer;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;

/** Reads the forms about controls and takes them, by the same verbs as a program. Each answers the form with what is wrong. */
@Singleton
class ControlForms {

    private final PlanControl plan;
    private final PerformControl perform;
    private final Validator validator;

    ControlForms(PlanControl plan, PerformControl perform, Validator validator) {
        this.plan = plan;
        this.perform = perform;
        this.validator = validator;
    }

    Form plan(Caller by, Form posted, Consumer<ControlView> planned) {
        var fields = new Fields(posted);
        var wanted = new NewControl(
                posted.value("point"),
                posted.value("unit"),
                fields.day("plannedOn"),
                posted.value("method"),
                posted.value("responsible"),
                fields.choice("frequency", Frequency.class));
        return fields.take(validator, wanted, () -> planned.accept(plan.plan(by, wanted)));
    }

    Form perform(Caller by, String controlId, Form posted) {
        var fields = new Fields(posted);
        var wanted = new PerformControl.Performance(fields.day("on"), posted.value("result"), fields.text("finding"));
        return fields.take(
                validator, wanted, () -> perform.perform(by, controlId, wanted, "\"" + posted.value("version") + "\""));
    }
}
