package se.kvalitetshjulet.deviations.measure;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.function.Consumer;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp.Effect;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;

/** Reads the forms about measures and takes them, by the same verbs as a program. Each answers the form with what is wrong. */
@Singleton
class MeasureForms {

    private final DecideMeasure decide;
    private final FollowUpMeasure followUp;
    private final Validator validator;

    MeasureForms(DecideMeasure decide, FollowUpMeasure followUp, Validator validator) {
        this.decide = decide;
        this.followUp = followUp;
        this.validator = validator;
    }

    Form decide(Caller by, Form posted, Consumer<MeasureView> decided) {
        var fields = new Fields(posted);
        var kind = fields.choice("concernsKind", Concern.Kind.class);
        if (kind == null) {
            throw Refusal.notFound();
        }
        var wanted = new NewMeasure(
                new Concern(kind, posted.value("concernsId")),
                null,
                null,
                posted.value("responsible"),
                fields.day("dueOn"),
                posted.value("purpose"),
                posted.value("category"),
                posted.value("description"));
        return fields.take(validator, wanted, () -> decided.accept(decide.decide(by, wanted)));
    }

    Form followUp(Caller by, String measureId, Form posted) {
        var fields = new Fields(posted);
        var wanted = new FollowUpMeasure.FollowUp(
                fields.choice("effect", Effect.class), fields.day("followedUpOn"), fields.text("reason"));
        return fields.take(
                validator,
                wanted,
                () -> followUp.followUp(by, measureId, wanted, "\"" + posted.value("version") + "\""));
    }
}
