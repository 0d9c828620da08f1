package se.kvalitetshjulet.deviations.risk;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.function.Consumer;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;

/** Reads the forms about risks and takes them, by the same verbs as a program. Each answers the form with what is wrong. */
@Singleton
class RiskForms {

    private final AddRisk add;
    private final ReassessRisk reassess;
    private final Validator validator;

    RiskForms(AddRisk add, ReassessRisk reassess, Validator validator) {
        this.add = add;
        this.reassess = reassess;
        this.validator = validator;
    }

    Form add(Caller by, Form posted, Consumer<RiskView> added) {
        var fields = new Fields(posted);
        var wanted = new NewRisk(
                posted.value("unit"),
                fields.number("year"),
                posted.value("eventCode"),
                fields.number("severity"),
                fields.number("probability"),
                fields.text("consequence"));
        return fields.take(validator, wanted, () -> added.accept(add.add(by, wanted)));
    }

    Form reassess(Caller by, String riskId, Form posted) {
        var fields = new Fields(posted);
        var wanted =
                new Assessment(fields.number("severity"), fields.number("probability"), fields.text("consequence"));
        return fields.take(
                validator, wanted, () -> reassess.reassess(by, riskId, wanted, "\"" + posted.value("version") + "\""));
    }
}
