package se.kvalitetshjulet.deviations.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.web.Choice;

/**
 * A question of a board.
 *
 * @param name of its property in the schema
 * @param hint what explains it; null when nothing does
 * @param choices none unless one of them is to be chosen
 */
public record Question(
        String name, String label, @Nullable String hint, Kind kind, List<String> choices, boolean required) {

    /** How it is asked. */
    public enum Kind {
        TEXT,
        NUMBER,
        YES_OR_NO,
        CHOICE,
        DAY
    }

    private static final List<Choice> YES_OR_NO = List.of(new Choice("true", "Ja"), new Choice("false", "Nej"));

    static Question of(String name, JsonNode schema, boolean required) {
        var choices = schema.path("enum").valueStream().map(JsonNode::asText).toList();
        return new Question(
                name,
                schema.path("title").asText(),
                schema.path("description").textValue(),
                kindOf(schema),
                choices,
                required);
    }

    /** The field of a form, and of a violation. */
    public String field() {
        return QuestionForm.PREFIX + name;
    }

    public List<Choice> choose() {
        return kind == Kind.YES_OR_NO
                ? YES_OR_NO
                : choices.stream().map(choice -> new Choice(choice, choice)).toList();
    }

    /** An answer as the schema has it, from what was typed in a form or sent by a program; empty when nothing was answered. */
    Optional<JsonNode> read(JsonNode given) {
        if (!given.isTextual()) {
            return given.isNull() ? Optional.empty() : Optional.of(given);
        }
        var typed = given.textValue().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case NUMBER -> number(typed);
                    case YES_OR_NO -> yesOrNo(typed);
                    case TEXT, CHOICE, DAY -> TextNode.valueOf(typed);
                });
    }

    /** What was answered, as people read it. */
    String inWords(JsonNode answer) {
        if (answer.isBoolean()) {
            return answer.booleanValue() ? "Ja" : "Nej";
        }
        return answer.isNumber() ? answer.asText().replace('.', ',') : answer.asText();
    }

    private static JsonNode number(String typed) {
        var plain = typed.replace(',', '.');
        if (plain.matches("-?\\d{1,15}")) {
            return LongNode.valueOf(Long.parseLong(plain));
        }
        return plain.matches("-?\\d{1,15}\\.\\d{1,6}")
                ? DecimalNode.valueOf(new BigDecimal(plain))
                : TextNode.valueOf(typed);
    }

    private static JsonNode yesOrNo(String typed) {
        return typed.equals("true") || typed.equals("false")
                ? BooleanNode.valueOf(typed.equals("true"))
                : TextNode.valueOf(typed);
    }

    static Kind kindOf(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "boolean" -> Kind.YES_OR_NO;
            case "number", "integer" -> Kind.NUMBER;
            default ->
                schema.has("enum")
                        ? Kind.CHOICE
                        : schema.path("format").asText().equals("date") ? Kind.DAY : Kind.TEXT;
        };
    }
}
