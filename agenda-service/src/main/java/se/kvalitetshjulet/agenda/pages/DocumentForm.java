package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.document.Direction;
import se.kvalitetshjulet.agenda.document.DocumentView;
import se.kvalitetshjulet.agenda.document.NewDocument;
import se.kvalitetshjulet.agenda.registry.NewSecrecyMark;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.PageFrame;

/** The form of a document, which registers a new one and changes one that is there. */
@Singleton
class DocumentForm {

    static final List<Choice> DIRECTIONS = Arrays.stream(Direction.values())
            .map(direction -> new Choice(direction.name(), direction.swedish()))
            .toList();

    private final Validator validator;

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance documentform(
                PageFrame page, String path, String done, Form form, List<Choice> directions);
    }

    DocumentForm(Validator validator) {
        this.validator = validator;
    }

    /**
     * @param verb what is done with what was filled in, when nothing is wrong with it
     * @return the form as it is to be shown again, or one in which nothing is wrong
     */
    Form take(Form posted, Consumer<NewDocument> verb) {
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
        return fields.take(validator, wanted, () -> verb.accept(wanted));
    }

    /** As a document stands, to be changed. */
    static Form of(DocumentView document) {
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(document.version()));
        values.put("direction", document.direction().name());
        values.put("date", document.date().toString());
        values.put("title", document.title());
        values.put("correspondent", document.correspondent());
        values.put("theirReference", document.theirReference());
        values.put("reported", document.reported() ? "true" : null);
        if (document.secrecy() != null) {
            values.put("secrecy.provision", document.secrecy().provision());
            values.put("secrecy.markedOn", document.secrecy().markedOn().toString());
            values.put("secrecy.authority", document.secrecy().authority());
        }
        values.values().removeIf(value -> value == null);
        return Form.filledWith(Map.copyOf(values));
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
