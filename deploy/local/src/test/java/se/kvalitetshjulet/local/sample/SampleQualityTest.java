package se.kvalitetshjulet.local.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Owner;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed.Outcome;

class SampleQualityTest {

    private static final List<ObjectNode> EVENTS = SampleQuality.events(SampleMunicipality.SEED);
    private static final List<String> SECRET =
            List.of("description", "affectedPerson", "immediateAction", "text", "complainant");

    @Test
    void the_same_seed_gives_the_same_events_and_another_seed_others() {
        assertThat(SampleQuality.events(7)).isEqualTo(SampleQuality.events(7));
        assertThat(SampleQuality.events(7)).isNotEqualTo(SampleQuality.events(8));
    }

    @Test
    void it_has_600_deviations_120_complaints_and_12_lex_sarah_reports_over_24_months() {
        assertThat(things("deviation.reported")).hasSize(600);
        assertThat(things("complaint.received")).hasSize(120);
        assertThat(things("lex-sarah.reported")).hasSize(12);
        assertThat(ofType("deviation.reported").stream().map(event -> month(event, "reportedOn")))
                .hasSizeGreaterThan(0)
                .allMatch(month -> month.compareTo("2023-01") >= 0 && month.compareTo("2024-12") <= 0);
        assertThat(ofType("deviation.reported").stream()
                        .map(event -> month(event, "reportedOn"))
                        .collect(toSet()))
                .hasSize(24);
    }

    @Test
    void every_kind_of_event_that_deviation_service_takes_is_there() {
        assertThat(EVENTS.stream().map(event -> event.get("type").textValue()).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(EventTypes.all().stream()
                        .filter(type -> type.owner() == Owner.DEVIATIONS
                                && type.direction().isIntake())
                        .map(type -> type.fullName())
                        .toList());
    }

    @Test
    void no_event_has_the_id_of_another() {
        Set<String> ids = new HashSet<>();
        assertThat(EVENTS).allMatch(event -> ids.add(event.get("id").textValue()));
    }

    @Test
    void every_unit_that_is_named_has_been_told_of() {
        Set<String> units = SampleMunicipality.units().stream()
                .map(event -> event.get("subject").textValue())
                .collect(toSet());
        assertThat(EVENTS.stream()
                        .filter(event -> event.get("data").has("unit"))
                        .map(event -> event.at("/data/unit").textValue())
                        .collect(toSet()))
                .hasSizeGreaterThan(10)
                .isSubsetOf(units);
    }

    @Test
    void a_measure_is_recorded_after_what_it_concerns() {
        Map<String, String> firstTime = EVENTS.stream()
                .collect(toMap(
                        event -> event.get("subject").textValue(),
                        event -> event.get("time").textValue(),
                        (one, other) -> one.compareTo(other) < 0 ? one : other));
        assertThat(ofType("measure.decided"))
                .hasSizeGreaterThan(200)
                .allSatisfy(event -> assertThat(event.get("time").textValue())
                        .as(event.at("/data/measureId").textValue())
                        .isGreaterThan(
                                firstTime.get(event.at("/data/concerns/id").textValue())));
    }

    @Test
    void those_about_documentation_are_many_more_in_the_second_year() {
        Map<String, Long> byYear = ofType("deviation.reported").stream()
                .filter(event -> event.at("/data/area").asText().equals("DOCUMENTATION_INFORMATION"))
                .collect(groupingBy(event -> month(event, "reportedOn").substring(0, 4), counting()));
        assertThat(byYear.get("2024")).isGreaterThan(byYear.get("2023") * 3 / 2);
    }

    @Test
    void lex_sarah_has_every_outcome_and_one_investigation_is_due_at_ivo_just_after_the_last_day() {
        assertThat(ofType("lex-sarah.assessed").stream()
                        .map(event -> Outcome.valueOf(event.at("/data/outcome").textValue()))
                        .collect(toSet()))
                .containsExactlyInAnyOrder(Outcome.values());
        Set<String> sent = things("lex-sarah.investigation-sent-ivo");
        assertThat(ofType("lex-sarah.notified-ivo").stream()
                        .filter(event -> !sent.contains(event.get("subject").textValue()))
                        .map(event -> LocalDate.parse(event.at("/data/on").textValue())
                                .plusMonths(2)))
                .containsExactly(LocalDate.parse("2025-01-07"));
    }

    @Test
    void only_secret_fields_hold_what_must_be_found_nowhere_else() {
        EVENTS.forEach(event -> {
            ObjectNode open = event.deepCopy();
            ((ObjectNode) open.get("data")).remove(SECRET);
            assertThat(SampleMunicipality.secretTexts()).noneMatch(open.toString()::contains);
        });
    }

    private static Set<String> things(String type) {
        return ofType(type).stream()
                .map(event -> event.get("subject").textValue())
                .collect(toSet());
    }

    private static List<ObjectNode> ofType(String name) {
        return EVENTS.stream()
                .filter(event -> event.get("type").textValue().equals("se.kvalitetshjulet." + name + ".v1"))
                .toList();
    }

    private static String month(ObjectNode event, String field) {
        return event.at("/data/" + field).textValue().substring(0, 7);
    }
}
