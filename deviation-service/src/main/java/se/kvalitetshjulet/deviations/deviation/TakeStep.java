package se.kvalitetshjulet.deviations.deviation;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Objects;
import java.util.stream.Stream;
import se.kvalitetshjulet.contracts.deviation.DeviationClosed;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;

/** Reads the form of a step and takes it, by the same verbs as a program. */
@Singleton
class TakeStep {

    private final AssessDeviation assess;
    private final ReclassifyDeviation reclassify;
    private final MarkDuplicate mark;
    private final CloseDeviation close;
    private final ReopenDeviation reopen;
    private final Validator validator;

    TakeStep(
            AssessDeviation assess,
            ReclassifyDeviation reclassify,
            MarkDuplicate mark,
            CloseDeviation close,
            ReopenDeviation reopen,
            Validator validator) {
        this.assess = assess;
        this.reclassify = reclassify;
        this.mark = mark;
        this.close = close;
        this.reopen = reopen;
        this.validator = validator;
    }

    @FunctionalInterface
    private interface Verb<T> {
        DeviationView take(Caller by, String deviationId, T wanted, String ifMatch);
    }

    /** The form as it is to be shown again, or one in which nothing is wrong when the step has been taken. */
    Form take(Caller by, String id, HandlingStep step, Form posted) {
        var fields = new Fields(posted);
        return switch (step) {
            case ASSESS ->
                take(
                        by,
                        id,
                        fields,
                        new AssessDeviation.Assessment(
                                fields.number("severity"),
                                fields.number("probability"),
                                null,
                                Stream.of("causes", "cause2", "cause3")
                                        .map(fields::text)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList(),
                                null,
                                fields.day("on")),
                        assess::assess);
            case RECLASSIFY ->
                take(
                        by,
                        id,
                        fields,
                        new ReclassifyDeviation.Reclassification(posted.value("area"), posted.value("reason"), null),
                        reclassify::reclassify);
            case MARK_DUPLICATE ->
                take(by, id, fields, new MarkDuplicate.Duplicate(posted.value("duplicateOf"), null), mark::mark);
            case CLOSE ->
                take(
                        by,
                        id,
                        fields,
                        new CloseDeviation.Closing(
                                fields.choice("outcome", DeviationClosed.Outcome.class),
                                fields.day("on"),
                                fields.text("reason")),
                        close::close);
            case REOPEN ->
                take(by, id, fields, new ReopenDeviation.Reopening(null, posted.value("reason")), reopen::reopen);
        };
    }

    private <T> Form take(Caller by, String id, Fields fields, T wanted, Verb<T> verb) {
        var version = "\"" + fields.form().value("version") + "\"";
        return fields.take(validator, wanted, () -> verb.take(by, id, wanted, version));
    }
}
