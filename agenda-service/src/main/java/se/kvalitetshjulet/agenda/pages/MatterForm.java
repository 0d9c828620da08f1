package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.registry.MatterView;
import se.kvalitetshjulet.agenda.registry.NewMatter;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.PageFrame;

/** The form of a matter, which registers a new one and changes one that is there. */
@Singleton
class MatterForm {

    private final Validator validator;

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance matterform(
                PageFrame page, String path, String done, Form form, List<Choice> kinds);
    }

    MatterForm(Validator validator) {
        this.validator = validator;
    }

    /**
     * @param verb what is done with what was filled in, when nothing is wrong with it
     * @return the form as it is to be shown again, or one in which nothing is wrong
     */
    Form take(Form posted, Consumer<NewMatter> verb) {
        var fields = new Fields(pointedOut(posted));
        var wanted = new NewMatter(
                posted.value("title"),
                posted.value("kind"),
                classification(fields),
                fields.text("sender"),
                fields.text("theirReference"),
                fields.day("answerDueOn"),
                !posted.value("secret").isEmpty(),
                null,
                null,
                parties(posted),
                DocumentForm.secrecy(fields),
                !posted.value("individual").isEmpty());
        return fields.take(validator, wanted, () -> verb.accept(wanted));
    }

    /** As a matter stands, to be changed. */
    static Form of(MatterView matter) {
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(matter.version()));
        values.put("title", matter.title());
        values.put("kind", matter.kind());
        values.put("sender", matter.sender());
        values.put("theirReference", matter.theirReference());
        values.put("answerDueOn", textOf(matter.answerDueOn()));
        values.put("secret", matter.secret() ? "true" : null);
        values.put("individual", Boolean.TRUE.equals(matter.individual()) ? "true" : null);
        values.put(
                "parties",
                String.join("\n", Optional.ofNullable(matter.parties()).orElse(List.of())));
        if (matter.classification() != null) {
            values.put("classification.plan", matter.classification().plan());
            values.put("classification.code", matter.classification().code());
            values.put("classification.name", matter.classification().name());
        }
        if (matter.secrecy() != null) {
            values.put("secrecy.provision", matter.secrecy().provision());
            values.put("secrecy.markedOn", textOf(matter.secrecy().markedOn()));
            values.put("secrecy.authority", matter.secrecy().authority());
        }
        values.values().removeIf(value -> value == null);
        return Form.filledWith(Map.copyOf(values));
    }

    /** What the rules of a new matter cannot say in the words of the form. */
    private static Form pointedOut(Form posted) {
        var form = posted;
        if (form.value("kind").isEmpty()) {
            form = form.wrong("kind", "Välj slag.");
        }
        if (form.value("secret").isEmpty()
                && !(form.value("secrecy.provision") + form.value("secrecy.authority") + form.value("secrecy.markedOn"))
                        .isEmpty()) {
            form = form.wrong(
                    "secret", "Kryssa i rutan om ärendet omfattas av sekretess. Töm annars fälten under den.");
        }
        return form;
    }

    private static @Nullable String textOf(@Nullable Object day) {
        return day == null ? null : day.toString();
    }

    private static NewMatter.@Nullable Classification classification(Fields fields) {
        var plan = fields.text("classification.plan");
        var code = fields.text("classification.code");
        var name = fields.text("classification.name");
        return plan == null && code == null && name == null ? null : new NewMatter.Classification(plan, code, name);
    }

    private static List<String> parties(Form posted) {
        return posted.value("parties")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
