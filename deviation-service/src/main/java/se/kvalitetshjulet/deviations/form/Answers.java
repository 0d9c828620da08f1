package se.kvalitetshjulet.deviations.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.room.TextRoom;
import se.kvalitetshjulet.deviations.room.Written;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;

/** Takes answers to what the board asks today, and keeps them in the room with the questions as they were asked. */
@Singleton
public class Answers {

    private final Forms forms;
    private final FormSchemas schemas;
    private final TextRoom room;
    private final ObjectMapper json;

    Answers(Forms forms, FormSchemas schemas, TextRoom room, ObjectMapper json) {
        this.forms = forms;
        this.schemas = schemas;
        this.room = room;
        this.json = json;
    }

    /**
     * @param given by question; null is none
     * @throws Refusal with what is wrong, by the question's field
     */
    public void keep(Handle tx, Caller by, String thing, @Nullable Map<String, Object> given) {
        var form = forms.current(tx, by.tenant());
        ObjectNode answers = form.read(json.valueToTree(given == null ? Map.of() : given));
        var wrong = schemas.violations(form, answers);
        if (!wrong.isEmpty()) {
            throw new Refusal(
                    new Refused(CommonProblem.INVALID_REQUEST, "Rätta svaren som räknas upp och skicka igen.", wrong));
        }
        List<Written.Text> texts = form.questions().stream()
                .filter(question -> answers.has(question.name()))
                .map(question -> new Written.Text(
                        question.name(), question.label(), question.inWords(answers.get(question.name()))))
                .toList();
        room.keepAnswers(tx, new ThingKey(by.tenant(), thing), by, form.version(), texts);
    }
}
