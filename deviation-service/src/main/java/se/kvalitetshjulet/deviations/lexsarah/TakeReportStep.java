package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.deviations.investigation.Entry;
import se.kvalitetshjulet.deviations.investigation.NewEntry;
import se.kvalitetshjulet.deviations.investigation.Topic;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;

/** Reads the form of a step of the investigation and takes it, by the same verbs as a program. */
@Singleton
class TakeReportStep {

    private final WriteEntry write;
    private final AppointInvestigator appoint;
    private final AssessReport assess;
    private final ProposeDecision propose;
    private final TakeDecisionStep decision;
    private final Validator validator;

    TakeReportStep(
            WriteEntry write,
            AppointInvestigator appoint,
            AssessReport assess,
            ProposeDecision propose,
            TakeDecisionStep decision,
            Validator validator) {
        this.write = write;
        this.appoint = appoint;
        this.assess = assess;
        this.propose = propose;
        this.decision = decision;
        this.validator = validator;
    }

    /** Takes what was wanted of a report as it was seen. */
    @FunctionalInterface
    interface Verb<T> {
        Object take(Caller by, String reportId, T wanted, String ifMatch);
    }

    /** The form as it is to be shown again, or one in which nothing is wrong when the step has been taken. */
    Form take(Caller by, String id, LexSarahStep step, Form posted) {
        var fields = new Fields(posted);
        return switch (step) {
            case ACT ->
                take(
                        validator,
                        by,
                        id,
                        fields,
                        new WriteEntry.Action(fields.day("on"), posted.value("text")),
                        (who, report, wanted, _) -> write.act(who, report, wanted));
            case WRITE ->
                take(
                        validator,
                        by,
                        id,
                        fields,
                        new NewEntry(
                                fields.day("dated"),
                                fields.choice("nature", Entry.Nature.class),
                                fields.choice("topic", Topic.class),
                                posted.value("source"),
                                posted.value("text"),
                                fields.text("corrects")),
                        (who, report, wanted, _) -> write.write(who, report, wanted));
            case APPOINT ->
                take(
                        validator,
                        by,
                        id,
                        fields,
                        new AppointInvestigator.Appointment(posted.value("investigator")),
                        appoint::appoint);
            case ASSESS ->
                take(
                        validator,
                        by,
                        id,
                        fields,
                        new AssessReport.Assessment(
                                fields.choice("outcome", LexSarahAssessed.Outcome.class),
                                fields.day("on"),
                                posted.value("reason")),
                        assess::assess);
            case PROPOSE ->
                take(
                        validator,
                        by,
                        id,
                        fields,
                        new ProposeDecision.Proposed(yesOrNo(posted.value("notifyIvo")), posted.value("plan")),
                        propose::propose);
            default -> decision.take(by, id, step, fields);
        };
    }

    static <T> Form take(Validator validator, Caller by, String id, Fields fields, T wanted, Verb<T> verb) {
        var version = "\"" + fields.form().value("version") + "\"";
        return fields.take(validator, wanted, () -> verb.take(by, id, wanted, version));
    }

    static @Nullable Boolean yesOrNo(String value) {
        return value.isEmpty() ? null : Boolean.valueOf(value);
    }
}
