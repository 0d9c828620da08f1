package se.kvalitetshjulet.agenda.pages;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.document.Direction;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.NewDocument;
import se.kvalitetshjulet.agenda.document.RegisterDocument;
import se.kvalitetshjulet.agenda.registry.NewSecrecyMark;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;

/** Reads the form that registers a document and takes it by the same verb as a program. */
@Singleton
class DocumentForm {

    static final List<Choice> DIRECTIONS = Arrays.stream(Direction.values())
            .map(direction -> new Choice(direction.name(), direction.swedish()))
            .toList();

    private final RegisterDocument register;
    private final Validator validator;

    DocumentForm(RegisterDocument register, Validator validator) {
        this.register = register;
        this.validator = validator;
    }

    /**
     * @return the form as it is to be shown again, or one in which nothing is wrong
     */
    Form take(Caller by, RegistryNumber matter, Form posted, Consumer<Document> registered) {
        var fields = new Fields(posted);
        var wanted = new NewDocument(
                fields.choice("direction", Direction.class),
                fields.day("date"),
                posted.value("title"),
                fields.text("correspondent"),
                fields.text("theirReference"),
                secrecy(fields),
                null,
                !posted.value("reported").isEmpty());
        return fields.take(validator, wanted, () -> registered.accept(register.register(by, matter, wanted)));
    }

    /** The mark of secrecy in a form; null when nothing of it is filled in. */
    static @Nullable NewSecrecyMark secrecy(Fields fields) {
        var provision = fields.text("secrecy.provision");
        var authority = fields.text("secrecy.authority");
        var markedOn = fields.day("secrecy.markedOn");
        return provision == null && authority == null && markedOn == null
                ? null
                : new NewSecrecyMark(provision, markedOn, authority);
    }
}
