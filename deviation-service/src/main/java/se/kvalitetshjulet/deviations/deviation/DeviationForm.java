package se.kvalitetshjulet.deviations.deviation;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.Sex;
import se.kvalitetshjulet.deviations.form.QuestionForm;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;

/** Reads the form of a new deviation as a person has filled it in. */
@Singleton
class DeviationForm {

    private final Validator validator;

    DeviationForm(Validator validator) {
        this.validator = validator;
    }

    /**
     * What was read.
     *
     * @param form with what is wrong
     * @param wanted null when something is
     */
    record Read(Form form, @Nullable NewDeviation wanted) {}

    /** Refuses at once what is no deviation: nobody is to be asked for more first. */
    Read read(Form posted) {
        var fields = new Fields(posted);
        var wanted = new NewDeviation(
                fields.text("area"),
                fields.text("unit"),
                null,
                fields.day("occurredOn"),
                fields.day("discoveredOn"),
                fields.day("reportedOn"),
                posted.value("onPaper").equals("true"),
                fields.choice("affects", NewDeviation.Affected.class),
                fields.choice("sex", Sex.class),
                posted.value("description"),
                fields.text("affectedPerson"),
                fields.text("immediateAction"),
                QuestionForm.in(posted.values()));
        wanted.refuseStaffOnly();
        return fields.accept(validator, wanted) ? new Read(posted, wanted) : new Read(fields.form(), null);
    }
}
