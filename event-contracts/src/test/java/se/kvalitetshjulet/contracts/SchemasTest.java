package se.kvalitetshjulet.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

    static List<EventType<?>> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_names_itself_and_says_what_it_is_about(EventType<?> type) {
        var schema = Contract.schemaOf(type);

        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").asText()).isEqualTo(type.schemaId());
        assertThat(schema.get("description").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_property_is_described_and_every_text_has_an_end(EventType<?> type) {
        properties(Contract.schemaOf(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_field_that_nobody_knows_yet_is_let_through(EventType<?> type) {
        var data = (ObjectNode) Contract.sampleOf(type).get("data");
        data.put("comesLater", "x");

        assertThat(Contract.complaintsAbout(data, Contract.schemaOf(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_required_field_is_missed_when_it_is_not_there(EventType<?> type) {
        var schema = Contract.schemaOf(type);
        for (String field : Contract.texts(schema.get("required"))) {
            var data = (ObjectNode) Contract.sampleOf(type).get("data");
            data.remove(field);

            assertThat(Contract.complaintsAbout(data, schema)).as(field).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "decidedOn, 2024-02-30",
        "decidedOn, 2024-1-5",
        "sex, FEMALE",
        "serviceType, hemtjänst",
        "decisionId, ''",
        "validTo, tills vidare"
    })
    void a_decision_is_refused_with(String field, String value) {
        var data = decision().put(field, value);

        assertThat(complaints(data)).singleElement().asString().contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000", "a\n", "a\u001b"})
    void an_id_holds_no_control_character(String id) {
        assertThat(complaints(decision().put("decisionId", id))).isNotEmpty();
    }

    @Test
    void a_note_may_have_lines_but_no_nul() {
        var offer = (ObjectNode)
                Contract.sampleOf(EventTypes.DECISION_OFFER_RECORDED).get("data");
        var schema = Contract.schemaOf(EventTypes.DECISION_OFFER_RECORDED);

        assertThat(Contract.complaintsAbout(offer.put("note", "rad ett\nrad två"), schema))
                .isEmpty();
        assertThat(Contract.complaintsAbout(offer.put("note", "rad ett\n\u0000"), schema))
                .isNotEmpty();
        assertThat(Contract.complaintsAbout(offer.put("note", "x".repeat(10_001)), schema))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-02", "2024-Q4"})
    void a_figure_is_for_a_year_a_quarter_or_a_month(String period) {
        assertThat(complaintsAboutFigureFor(period)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13", "2024-Q5", "24", "2024-02-01", "2024-Q1\n"})
    void a_figure_is_not_for(String period) {
        assertThat(complaintsAboutFigureFor(period)).isNotEmpty();
    }

    @Test
    void a_figure_without_value_says_why() {
        var figure = (ObjectNode)
                Contract.sampleOf(EventTypes.ACTIVITY_FIGURE_REPORTED).get("data");
        var schema = Contract.schemaOf(EventTypes.ACTIVITY_FIGURE_REPORTED);
        figure.remove("value");

        assertThat(Contract.complaintsAbout(figure, schema)).isNotEmpty();
        assertThat(Contract.complaintsAbout(figure.put("status", "MISSING"), schema))
                .isEmpty();
    }

    @Test
    void a_correction_names_a_secret_field_without_its_value_and_no_field_that_does_not_exist() {
        var schema = Contract.schemaOf(EventTypes.DECISION_CORRECTED);
        var correction =
                (ObjectNode) Contract.sampleOf(EventTypes.DECISION_CORRECTED).get("data");
        var changes = (ObjectNode) correction.get("changes");

        assertThat(Contract.complaintsAbout(correction, schema)).isEmpty();
        changes.put("decidedon", "2024-01-16");
        assertThat(Contract.complaintsAbout(correction, schema)).isNotEmpty();
        changes.remove("decidedon");
        changes.putObject("person").put("name", "Testperson");
        assertThat(Contract.complaintsAbout(correction, schema)).isNotEmpty();
    }

    @Test
    void the_title_of_a_secret_matter_stays_in_the_registry() {
        var schema = Contract.schemaOf(EventTypes.MATTER_REGISTERED);
        var matter =
                (ObjectNode) Contract.sampleOf(EventTypes.MATTER_REGISTERED).get("data");

        assertThat(Contract.complaintsAbout(matter.put("secret", true), schema)).isNotEmpty();
        matter.remove("title");
        assertThat(Contract.complaintsAbout(matter, schema)).isEmpty();
        assertThat(Contract.complaintsAbout(matter.put("secret", false), schema))
                .isNotEmpty();
    }

    private static List<String> complaintsAboutFigureFor(String period) {
        var figure = (ObjectNode)
                Contract.sampleOf(EventTypes.ACTIVITY_FIGURE_REPORTED).get("data");
        return Contract.complaintsAbout(
                figure.put("period", period), Contract.schemaOf(EventTypes.ACTIVITY_FIGURE_REPORTED));
    }

    private static ObjectNode decision() {
        return (ObjectNode) Contract.sampleOf(EventTypes.DECISION_MADE).get("data");
    }

    private static List<String> complaints(JsonNode decision) {
        return Contract.complaintsAbout(decision, Contract.schemaOf(EventTypes.DECISION_MADE));
    }

    private static void properties(JsonNode schema) {
        schema.path("properties").properties().forEach(property -> {
            JsonNode rule = property.getValue();
            if (rule.isObject()) {
                property(property.getKey(), rule);
            }
        });
    }

    private static void property(String name, JsonNode rule) {
        assertThat(rule.path("description").asText()).as(name).isNotBlank();
        if (rule.path("type").asText().equals("string")) {
            assertThat(Contract.complaintsAbout(TextNode.valueOf("1".repeat(20_000)), rule))
                    .as(name)
                    .isNotEmpty();
        }
        if (rule.has("items")) {
            property(name + "[]", rule.get("items"));
        }
        properties(rule);
    }
}
