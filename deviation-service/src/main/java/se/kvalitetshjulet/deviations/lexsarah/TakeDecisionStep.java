package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;

/** As {@link TakeReportStep}, of the decision and what follows it. */
@Singleton
class TakeDecisionStep {

    private final RequestDecision request;
    private final DecideUrgently decide;
    private final TellIvo ivo;
    private final CloseReport close;
    private final Validator validator;

    TakeDecisionStep(
            RequestDecision request, DecideUrgently decide, TellIvo ivo, CloseReport close, Validator validator) {
        this.request = request;
        this.decide = decide;
        this.ivo = ivo;
        this.close = close;
        this.validator = validator;
    }

    Form take(Caller by, String id, LexSarahStep step, Fields fields) {
        var posted = fields.form();
        var on = fields.day("on");
        return switch (step) {
            case REQUEST ->
                take(
                        by,
                        id,
                        fields,
                        new RequestDecision.Wanted(on, posted.value("isPublic").equals("true")),
                        request::request);
            case DECIDE ->
                take(
                        by,
                        id,
                        fields,
                        new DecideUrgently.Urgent(
                                fields.choice("decidedBy", DecideUrgently.Decider.class),
                                TakeReportStep.yesOrNo(posted.value("notifyIvo")),
                                on,
                                posted.value("reason")),
                        decide::decide);
            case NOTIFY ->
                take(
                        by,
                        id,
                        fields,
                        new TellIvo.Notification(on, TakeReportStep.yesOrNo(posted.value("withInvestigation"))),
                        ivo::notify);
            case SEND -> take(by, id, fields, new TellIvo.Sending(on), ivo::send);
            case IVO ->
                take(
                        by,
                        id,
                        fields,
                        new TellIvo.Decision(fields.choice("result", IvoResult.class), on),
                        ivo::ivoDecided);
            case CLOSE -> take(by, id, fields, new CloseReport.Closing(on, fields.text("reason")), close::close);
            default -> throw new IllegalArgumentException(step + " comes before the decision");
        };
    }

    private <T> Form take(Caller by, String id, Fields fields, T wanted, TakeReportStep.Verb<T> verb) {
        return TakeReportStep.take(validator, by, id, fields, wanted, verb);
    }
}
