package se.kvalitetshjulet.deviations.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;

/** What keeps a flat schema from being asked: questions that nobody can answer stop every report. */
final class QuestionFaults {

    /** The longest number that can be typed in a form. */
    private static final double GREATEST = 999_999_999_999_999d;

    private static final Set<String> RULES = Set.of("enum", "format", "maxLength", "minimum", "maximum");

    private static final Map<Question.Kind, Set<String>> RULES_OF = Map.of(
            Question.Kind.TEXT, Set.of("maxLength"),
            Question.Kind.NUMBER, Set.of("minimum", "maximum"),
            Question.Kind.YES_OR_NO, Set.of(),
            Question.Kind.CHOICE, Set.of("enum"),
            Question.Kind.DAY, Set.of("format"));

    private QuestionFaults() {}

    /** Whether a text or a name anywhere in it holds an identity number. */
    static boolean identityNumberIn(JsonNode any) {
        return any.isTextual() && IdentityNumbers.in(any.textValue())
                || any.propertyStream()
                        .anyMatch(each -> IdentityNumbers.in(each.getKey()) || identityNumberIn(each.getValue()))
                || any.isArray() && any.valueStream().anyMatch(QuestionFaults::identityNumberIn);
    }

    /**
     * @param schema that is flat
     */
    static List<String> of(JsonNode schema) {
        var questions = schema.path("properties");
        var unknown = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .filter(name -> !questions.has(name))
                .map(name -> "Frågan " + name + " krävs men finns inte.");
        return Stream.concat(
                        unknown, questions.propertyStream().flatMap(each -> faults(each.getKey(), each.getValue())))
                .toList();
    }

    private static Stream<String> faults(String name, JsonNode question) {
        var kind = Question.kindOf(question);
        var misplaced = RULES.stream()
                .filter(rule -> question.has(rule) && !RULES_OF.get(kind).contains(rule))
                .sorted()
                .map(rule ->
                        "Frågan " + name + " kan inte ha " + rule + ": det passar inte ihop med hur den besvaras.");
        return kind == Question.Kind.NUMBER && !hasAnswer(question)
                ? Stream.concat(
                        misplaced,
                        Stream.of("Frågan " + name + " kan inte besvaras: inget tal med högst 15 siffror ligger mellan"
                                + " minimum och maximum."))
                : misplaced;
    }

    private static boolean hasAnswer(JsonNode question) {
        double least = Math.max(question.path("minimum").asDouble(-GREATEST), -GREATEST);
        double most = Math.min(question.path("maximum").asDouble(GREATEST), GREATEST);
        return question.path("type").asText().equals("integer") ? Math.ceil(least) <= Math.floor(most) : least <= most;
    }
}
