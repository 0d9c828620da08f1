package se.kvalitetshjulet.deviations.complaint;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;

/** Reads the forms about complaints and takes them, by the same verbs as a program. Each answers the form with what is wrong. */
@Singleton
class ComplaintForms {

    private final RegisterComplaint register;
    private final AnswerComplaint answer;
    private final EscalateComplaint escalate;
    private final ConcludeComplaint conclude;
    private final AcknowledgeComplaint acknowledge;
    private final LinkComplaint link;
    private final Validator validator;

    ComplaintForms(
            RegisterComplaint register,
            AnswerComplaint answer,
            EscalateComplaint escalate,
            ConcludeComplaint conclude,
            AcknowledgeComplaint acknowledge,
            LinkComplaint link,
            Validator validator) {
        this.register = register;
        this.answer = answer;
        this.escalate = escalate;
        this.conclude = conclude;
        this.acknowledge = acknowledge;
        this.link = link;
        this.validator = validator;
    }

    Form register(Caller by, Form posted, Consumer<ComplaintView> registered) {
        var fields = new Fields(posted);
        var wanted = new NewComplaint(
                fields.choice("kind", ComplaintReceived.Kind.class),
                fields.choice("channel", ComplaintReceived.Channel.class),
                posted.value("subject"),
                fields.text("unit"),
                fields.text("caseReference"),
                fields.day("receivedOn"),
                posted.value("text"),
                fields.text("complainant"));
        return fields.take(validator, wanted, () -> registered.accept(register.register(by, wanted)));
    }

    Form take(Caller by, String id, ComplaintWay way, Form posted) {
        if (way == ComplaintWay.LINK) {
            return link(by, id, posted);
        }
        var fields = new Fields(posted);
        var step =
                new ComplaintStep(fields.day("on"), satisfied(posted), fields.text("outcome"), fields.text("reason"));
        var version = "\"" + posted.value("version") + "\"";
        return fields.take(validator, step, () -> {
            switch (way) {
                case ACKNOWLEDGE ->
                    acknowledge.acknowledge(by, id, new AcknowledgeComplaint.Receipt(step.on()), version);
                case ANSWER -> answer.answer(by, id, step, version);
                case ESCALATE -> escalate.escalate(by, id, step, version);
                case CONCLUDE -> conclude.conclude(by, id, step, version);
                case LINK -> throw new IllegalArgumentException("has a form of its own");
            }
        });
    }

    private Form link(Caller by, String id, Form posted) {
        var fields = new Fields(posted);
        var wanted = new ComplaintLink.NewLink(fields.choice("kind", ComplaintLink.Kind.class), posted.value("id"));
        return fields.take(validator, wanted, () -> link.link(by, id, wanted, "\"" + posted.value("version") + "\""));
    }

    private static @Nullable Boolean satisfied(Form posted) {
        return Parameters.yesOrNo("satisfied", posted.value("satisfied"));
    }
}
