package se.kvalitetshjulet.deviations.inspection;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.function.Consumer;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;

/** Reads the forms about inspections and takes them, by the same verbs as a program. Each answers the form with what is wrong. */
@Singleton
class InspectionForms {

    private final OpenInspection open;
    private final RecordDemand demand;
    private final RecordAnswer answer;
    private final RecordIvoDecision decide;
    private final Validator validator;

    InspectionForms(
            OpenInspection open,
            RecordDemand demand,
            RecordAnswer answer,
            RecordIvoDecision decide,
            Validator validator) {
        this.open = open;
        this.demand = demand;
        this.answer = answer;
        this.decide = decide;
        this.validator = validator;
    }

    Form open(Caller by, Form posted, Consumer<InspectionView> opened) {
        var fields = new Fields(posted);
        var wanted = new NewInspection(
                posted.value("unit"), fields.day("openedOn"), fields.day("dueOn"), fields.text("reason"));
        return fields.take(validator, wanted, () -> opened.accept(open.open(by, wanted)));
    }

    Form take(Caller by, String id, InspectionWay way, Form posted) {
        var fields = new Fields(posted);
        var step =
                new InspectionStep(fields.day("on"), fields.day("dueOn"), fields.text("result"), fields.text("reason"));
        var version = "\"" + posted.value("version") + "\"";
        return fields.take(validator, step, () -> {
            switch (way) {
                case DEMAND -> demand.demand(by, id, step, version);
                case ANSWER -> answer.answer(by, id, step, version);
                case DECIDE -> decide.decide(by, id, step, version);
            }
        });
    }
}
