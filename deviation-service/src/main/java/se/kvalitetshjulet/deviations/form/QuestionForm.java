package se.kvalitetshjulet.deviations.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A version of what a board asks.
 *
 * @param version 0 is that of a board that asks nothing
 * @param schema the JSON Schema as its administrator wrote it
 */
public record QuestionForm(int version, String schema, List<Question> questions) {

    /** Before the names of questions in a form and in violations. */
    public static final String PREFIX = "answers.";

    static final QuestionForm NOTHING_ASKED = new QuestionForm(0, "", List.of());

    /** The answers in a form, by question. */
    public static Map<String, Object> in(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(PREFIX))
                .collect(Collectors.toMap(field -> field.getKey().substring(PREFIX.length()), Map.Entry::getValue));
    }

    /** The answers as the schema has them; what is not asked stays as it was sent, for the schema to refuse. */
    ObjectNode read(ObjectNode given) {
        var answers = JsonNodeFactory.instance.objectNode();
        given.properties().forEach(each -> answers.set(each.getKey(), each.getValue()));
        questions.forEach(question -> {
            if (given.has(question.name())) {
                question.read(given.get(question.name()))
                        .ifPresentOrElse(
                                answer -> answers.set(question.name(), answer), () -> answers.remove(question.name()));
            }
        });
        return answers;
    }
}
