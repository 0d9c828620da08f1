package se.kvalitetshjulet.deviations.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.kit.problem.Violation;

class FormSchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SCHEMA = """
            {"type": "object", "required": ["place"], "properties": {
              "place": {"type": "string", "title": "Var?", "maxLength": 10},
              "kind": {"type": "string", "title": "Vad?", "enum": ["Läkemedel", "Fall"]},
              "noticed": {"type": "string", "title": "När?", "format": "date"},
              "count": {"type": "integer", "title": "Hur många?", "minimum": 1},
              "told": {"type": "boolean", "title": "Har den enskilde fått veta?"}}}
            """;

    private final FormSchemas schemas = new FormSchemas(JSON);

    @Test
    void questions_come_in_the_order_they_are_written() {
        assertThat(schemas.faults(SCHEMA)).isEmpty();
        assertThat(schemas.read(1, SCHEMA).questions())
                .extracting(Question::kind)
                .containsExactly(
                        Question.Kind.TEXT,
                        Question.Kind.CHOICE,
                        Question.Kind.DAY,
                        Question.Kind.NUMBER,
                        Question.Kind.YES_OR_NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"type\": \"array\", \"properties\": {}}",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"object\", \"title\": \"A\"}}}",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}",
                "{\"type\": \"object\", \"properties\": {\"Å\": {\"type\": \"string\", \"title\": \"A\"}}}",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\", \"title\": \"A\", \"pattern\": \"(a+)+\"}}}",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"$ref\": \"http://x\"}}}",
                "{\"type\": \"object\", \"properties\": {}, \"required\": [\"a\"]}"
            })
    void what_is_no_flat_form_is_refused_with_the_reason(String schema) {
        assertThat(schemas.faults(schema))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).endsWith("."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"integer\", \"minimum\": 5, \"maximum\": 1 | kan inte besvaras",
                "\"integer\", \"minimum\": 1.2, \"maximum\": 1.8 | kan inte besvaras",
                "\"number\", \"minimum\": 1e999 | kan inte besvaras",
                "\"integer\", \"enum\": [\"x\"] | kan inte ha enum",
                "\"boolean\", \"format\": \"date\" | kan inte ha format",
                "\"string\", \"minimum\": 1 | kan inte ha minimum",
                "\"string\", \"format\": \"date\", \"maxLength\": 2 | kan inte ha maxLength",
                "\"string\", \"enum\": [\"19121212-1212\"] | Skriv inget personnummer",
                "\"string\", \"description\": \"Gäller det 191212121212?\" | Skriv inget personnummer"
            })
    void what_nobody_could_answer_or_nobody_may_read_is_refused_with_its_own_sentence(
            String question, String sentence) {
        assertThat(schemas.faults(
                        "{\"type\": \"object\", \"required\": [\"a\"], \"properties\": {\"a\": {\"title\": \"A\", \"type\": "
                                + question + "}}}"))
                .singleElement()
                .asString()
                .contains(sentence)
                .doesNotContain("1212");
    }

    @Test
    void an_answer_is_possible_where_only_one_number_is() {
        assertThat(
                        schemas.faults(
                                "{\"type\": \"object\", \"properties\": {\"a\": {\"title\": \"A\", \"type\": \"integer\", \"minimum\": 3, \"maximum\": 3.5}}}"))
                .isEmpty();
    }

    @Test
    void what_is_nested_too_deep_to_be_read_is_refused() {
        assertThat(schemas.faults("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)))
                .containsExactly("Schemat har för många nivåer eller för långa tal. Det får bara ha platta frågor.");
    }

    @ParameterizedTest
    @CsvSource({
        "place, '',          answers.place",
        "place, lång lång text, answers.place",
        "kind,  Annat,       answers.kind",
        "noticed, i går,     answers.noticed",
        "count, många,       answers.count",
        "count, 0,           answers.count",
        "count, '1,5',       answers.count",
        "told,  kanske,      answers.told",
        "other, x,           answers.other"
    })
    void a_wrong_answer_is_refused_at_its_question(String question, String answer, String field) throws Exception {
        var given = (ObjectNode) JSON.readTree("{\"place\": \"Köket\"}");
        given.put(question, answer);
        assertThat(violations(given)).extracting(Violation::field).containsExactly(field);
    }

    @Test
    void what_is_typed_in_a_form_and_what_a_program_sends_are_the_same() throws Exception {
        assertThat(
                        violations(
                                (ObjectNode)
                                        JSON.readTree(
                                                "{\"place\": \" Köket \", \"kind\": \"Fall\", \"noticed\": \"2024-03-11\", \"count\": \"2\", \"told\": \"true\"}")))
                .isEmpty();
        assertThat(violations((ObjectNode)
                        JSON.readTree("{\"place\": \"Köket\", \"kind\": \"\", \"count\": 2, \"told\": false}")))
                .isEmpty();
    }

    private List<Violation> violations(ObjectNode given) {
        var form = schemas.read(1, SCHEMA);
        return schemas.violations(form, form.read(given));
    }
}
