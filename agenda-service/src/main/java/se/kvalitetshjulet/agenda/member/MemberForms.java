package se.kvalitetshjulet.agenda.member;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Swedish;

/** Reads the forms about members and takes them, by the same verbs as a program. Each answers the form with what is wrong. */
@Singleton
class MemberForms {

    private final AddMember add;
    private final ChangeMember change;
    private final EndTerm end;
    private final CorrectTerm correct;
    private final Validator validator;

    MemberForms(AddMember add, ChangeMember change, EndTerm end, CorrectTerm correct, Validator validator) {
        this.add = add;
        this.change = change;
        this.end = end;
        this.correct = correct;
        this.validator = validator;
    }

    Form add(Caller by, Form posted, Consumer<UUID> added) {
        var fields = new Fields(posted);
        var wanted = term(fields);
        return fields.take(validator, wanted, () -> added.accept(add.add(by, wanted)));
    }

    Form change(Caller by, UUID memberId, Form posted) {
        var fields = new Fields(posted);
        var wanted = term(fields);
        return fields.take(validator, wanted, () -> change.change(by, memberId, seen(posted), wanted));
    }

    Form correct(Caller by, UUID memberId, UUID termId, Form posted) {
        var fields = new Fields(posted);
        var right = term(fields);
        return fields.take(validator, right, () -> correct.correct(by, memberId, termId, seen(posted), right));
    }

    Form end(Caller by, UUID memberId, Form posted) {
        var fields = new Fields(posted);
        var leaving = new MemberResource.Leaving(fields.day("on"), fields.text("reason"));
        return fields.take(
                validator, leaving, () -> end.end(by, memberId, seen(posted), leaving.on(), leaving.reason()));
    }

    Form strike(Caller by, UUID memberId, UUID termId, Form posted) {
        var fields = new Fields(posted);
        var striking = new MemberResource.Striking(fields.text("reason"));
        return fields.take(
                validator, striking, () -> correct.strike(by, memberId, termId, seen(posted), striking.reason()));
    }

    /** A form that says what the term is now. */
    static Form of(MemberView.TermView term, long version) {
        var values = new HashMap<String, String>();
        values.put("name", term.name());
        values.put("party", term.party());
        values.put("seat", term.seat().name());
        values.put("office", term.office().name());
        values.put("order", term.order() == null ? "" : term.order().toString());
        values.put("login", term.login() == null ? "" : term.login());
        values.put("from", Swedish.date(term.from()));
        values.put("to", term.to() == null ? "" : Swedish.date(term.to()));
        values.put("version", Long.toString(version));
        return Form.filledWith(values);
    }

    /** The same for what they are to be from a day that is still to be said. */
    static Form next(MemberView.TermView term, long version, LocalDate today) {
        var values = new HashMap<>(of(term, version).values());
        values.putAll(Map.of("from", Swedish.date(today), "to", ""));
        return Form.filledWith(values);
    }

    private static TermRequest term(Fields fields) {
        return new TermRequest(
                fields.text("name"),
                fields.text("party"),
                fields.choice("seat", Seat.class),
                fields.choice("office", Office.class),
                fields.number("order"),
                fields.text("login"),
                fields.day("from"),
                fields.day("to"),
                fields.text("reason"));
    }

    private static String seen(Form posted) {
        return "\"" + posted.value("version") + "\"";
    }
}
