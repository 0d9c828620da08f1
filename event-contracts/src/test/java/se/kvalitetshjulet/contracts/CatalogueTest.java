package se.kvalitetshjulet.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    static List<EventType<?>> types() {
        return EventTypes.all();
    }

    @Test
    void holds_every_type_of_the_contract() {
        assertThat(EventTypes.all()).hasSize(69).doesNotHaveDuplicates();
        assertThat(EventTypes.all()).extracting(EventType::name).doesNotHaveDuplicates();
    }

    @Test
    void every_schema_belongs_to_a_type_and_every_type_has_one() {
        var expected = new TreeSet<String>(List.of("cloudevent.v1.json", "dead-letter.v1.json"));
        EventTypes.all().forEach(type -> expected.add(type.name() + ".v1.json"));

        assertThat(Contract.filesIn("schemas")).isEqualTo(expected);
    }

    @Test
    void every_sample_belongs_to_a_type_and_every_type_has_one_and_those_that_take_secrets_another() {
        var expected = new TreeSet<String>();
        for (EventType<?> type : EventTypes.all()) {
            expected.add(type.name() + ".v1.json");
            if (type.secrets() != null && type.direction().isIntake()) {
                expected.add(type.name() + ".v1.with-secrets.json");
            }
        }

        assertThat(Contract.filesIn("samples")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_type_is_found_by_its_full_name_only(EventType<?> type) {
        assertThat(EventTypes.byName(type.fullName())).contains(type);
        assertThat(EventTypes.byName(type.name())).isEmpty();
        assertThat(type.fullName()).matches("se\\.kvalitetshjulet\\.[a-z-]+\\.[a-z-]+\\.v1");
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_subject_is_a_required_text_of_the_data(EventType<?> type) {
        var schema = Contract.schemaOf(type);

        assertThat(Contract.texts(schema.get("required"))).contains(type.subjectField());
        assertThat(schema.at("/properties/" + type.subjectField() + "/type").asText())
                .isEqualTo("string");
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_has_happened_is_told_by_dates_of_the_data(EventType<?> type) {
        var schema = Contract.schemaOf(type);

        assertThat(type.civilDates())
                .allSatisfy(field -> assertThat(
                                schema.at("/properties/" + field.replace(".", "/properties/") + "/format")
                                        .asText())
                        .isEqualTo("date"));
    }

    @Test
    void what_is_to_come_may_lie_after_the_time_of_the_event() {
        assertThat(EventTypes.all())
                .flatExtracting(EventType::civilDates)
                .doesNotContain("dueOn", "validFrom", "validTo", "answerDueOn", "appealUntil");
        assertThat(EventTypes.CONTROL_PLANNED.civilDates()).isEmpty();
    }

    @Test
    void a_service_takes_its_own_types_units_and_erasures() {
        assertThat(EventTypes.intakeOf(Owner.DECISIONS))
                .contains(EventTypes.DECISION_MADE, EventTypes.ORGANISATION_UNIT_DEFINED, EventTypes.THING_ERASED)
                .doesNotContain(
                        EventTypes.DECISION_CLOCK_WARNING, EventTypes.DEVIATION_REPORTED, EventTypes.CODE_LIST_REVISED);
        assertThat(EventTypes.intakeOf(Owner.AGENDA))
                .containsExactly(EventTypes.ORGANISATION_UNIT_DEFINED, EventTypes.THING_ERASED);
    }

    @Test
    void activity_is_taken_and_told_to_nobody() {
        assertThat(EventTypes.onTopic(Topics.REPORTING_INTAKE)).contains(EventTypes.ACTIVITY_CASE_OPENED);
        assertThat(EventTypes.onTopic(Topics.REPORTING_EVENTS))
                .contains(EventTypes.REPORT_PUBLISHED)
                .doesNotContain(EventTypes.ACTIVITY_CASE_OPENED);
    }

    @Test
    void every_type_comes_on_some_topic() {
        assertThat(EventTypes.all())
                .allSatisfy(type -> assertThat(
                                Stream.of(Topics.INTAKE, Topics.EVENTS).flatMap(List::stream))
                        .anyMatch(topic -> EventTypes.onTopic(topic).contains(type)));
    }

    @Test
    void the_key_keeps_the_events_of_one_thing_together() {
        assertThat(Topics.key("9999", "socn", "B-2024-0117")).isEqualTo("9999/socn/B-2024-0117");
    }
}
