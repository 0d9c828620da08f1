package se.kvalitetshjulet.local.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.statute.course.Conflict;

class SampleMunicipalityTest {

    private static final List<ObjectNode> EVENTS = SampleMunicipality.events(SampleMunicipality.SEED);
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @Test
    void the_same_seed_gives_the_same_events_and_another_seed_others() {
        assertThat(SampleMunicipality.events(7)).isEqualTo(SampleMunicipality.events(7));
        assertThat(SampleMunicipality.events(7)).isNotEqualTo(SampleMunicipality.events(8));
    }

    @Test
    void it_has_400_decisions_of_every_type_in_24_months() {
        List<ObjectNode> made = ofType("made");
        assertThat(made).hasSize(SampleMunicipality.DECISIONS);
        assertThat(made)
                .extracting(event -> event.at("/data/serviceType").textValue())
                .containsAll(Arrays.stream(Offering.values()).map(Enum::name).toList());
        assertThat(made.stream()
                        .map(event -> event.at("/data/decidedOn").textValue().substring(0, 7)))
                .hasSize(400)
                .allMatch(month -> month.compareTo("2023-01") >= 0 && month.compareTo("2024-12") <= 0);
        assertThat(made.stream()
                        .map(event -> event.at("/data/decidedOn").textValue().substring(0, 7))
                        .collect(toSet()))
                .hasSize(24);
    }

    @Test
    void every_event_is_valid_and_tells_of_nothing_later_than_its_time() {
        List<ObjectNode> quality = SampleMunicipality.qualityEvents(SampleMunicipality.SEED);
        Stream.of(SampleMunicipality.toReporting(), EVENTS, quality)
                .flatMap(List::stream)
                .forEach(event -> {
                    EventType<?> type =
                            EventTypes.byName(event.get("type").textValue()).orElseThrow();
                    assertThat(complaints(event, "/schemas/cloudevent.v1.json")).isEmpty();
                    assertThat(complaints(event.get("data"), type.schemaResource()))
                            .as(event.toString())
                            .isEmpty();
                    LocalDate recordedOn = LocalDate.ofInstant(
                            Instant.parse(event.get("time").textValue()), ZoneId.of("Europe/Stockholm"));
                    for (String path : type.civilDates()) {
                        JsonNode day = event.at("/data/" + path.replace('.', '/'));
                        assertThat(day.isMissingNode()
                                        || !LocalDate.parse(day.textValue()).isAfter(recordedOn))
                                .as(event.toString())
                                .isTrue();
                    }
                });
    }

    @Test
    void every_unit_that_a_decision_names_has_been_told_of() {
        Set<String> units = SampleMunicipality.units().stream()
                .map(event -> event.get("subject").textValue())
                .collect(toSet());
        assertThat(units).hasSizeBetween(12, 18);
        assertThat(ofType("made"))
                .allSatisfy(event ->
                        assertThat(units).contains(event.at("/data/unit").textValue()));
        assertThat(SampleMunicipality.units().stream()
                        .map(event -> event.at("/data/department").textValue())
                        .collect(toSet()))
                .hasSize(4);
    }

    @Test
    void one_unit_is_split_two_are_merged_and_one_is_renamed() {
        Map<String, Long> successors = SampleMunicipality.units().stream()
                .collect(groupingBy(
                        event -> event.get("subject").textValue(),
                        Collectors.summingLong(
                                event -> event.at("/data/successors").size())));
        assertThat(successors).containsEntry("VUXEN", 2L);
        assertThat(successors).containsEntry("HEMTJANST-NORR", 1L).containsEntry("HEMTJANST-SODER", 1L);
        assertThat(SampleMunicipality.units().stream()
                        .filter(event -> event.get("subject").textValue().equals("DAGVERKSAMHET"))
                        .map(event -> event.at("/data/name").textValue())
                        .collect(toSet()))
                .containsExactlyInAnyOrder("Dagverksamheten", "Träffpunkten");
    }

    @ParameterizedTest
    @ValueSource(
            longs = {SampleMunicipality.SEED, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_first_quarter_of_2024_has_nothing_to_report_whatever_the_seed(long seed) {
        assertThat(new Folded(SampleMunicipality.events(seed)).counts("2024-Q1"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"})
    void each_quarter_has_the_figures_that_are_told_of_it(String quarter) {
        assertThat(new Folded(EVENTS).figures(quarter)).isEqualTo(SampleFigures.of(quarter));
    }

    @Test
    void a_few_are_late_in_2023_and_more_and_more_in_2024() {
        assertThat(List.of("2023-Q2", "2023-Q3", "2023-Q4"))
                .allSatisfy(
                        quarter -> assertThat(SampleFigures.of(quarter).sum()).isBetween(2L, 12L));
        assertThat(SampleFigures.of("2024-Q2").sum())
                .isGreaterThan(SampleFigures.of("2023-Q4").sum());
        assertThat(SampleFigures.of("2024-Q3").sum())
                .isGreaterThan(SampleFigures.of("2024-Q2").sum());
        assertThat(SampleFigures.of("2024-Q4").sum())
                .isGreaterThan(SampleFigures.of("2024-Q3").sum());
        assertThat(SampleFigures.of("2024-Q4").notExecuted()).isGreaterThan(20);
    }

    @Test
    void every_kind_of_event_and_every_cause_of_closing_is_there() {
        assertThat(EVENTS.stream().map(event -> event.get("type").textValue()).collect(toSet()))
                .hasSize(8);
        assertThat(ofType("closed").stream()
                        .map(event -> event.at("/data/cause").textValue())
                        .collect(toSet()))
                .hasSize(6);
        assertThat(ofType("offer-recorded").stream()
                        .map(event -> event.at("/data/outcome").textValue())
                        .collect(toSet()))
                .containsExactlyInAnyOrder("ACCEPTED", "DECLINED", "PENDING");
        assertThat(ofType("corrected").stream()
                        .flatMap(event -> event.at("/data/changes").properties().stream())
                        .map(Map.Entry::getKey)
                        .collect(toSet()))
                .containsExactlyInAnyOrder("decidedOn", "startedOn", "unit", "extent", "person");
    }

    @Test
    void some_events_are_delivered_twice_and_one_start_before_its_decision() {
        Map<String, Long> deliveries =
                EVENTS.stream().collect(groupingBy(event -> event.get("id").textValue(), counting()));
        assertThat(deliveries.values()).contains(2L).doesNotContain(3L);
        assertThat(EVENTS.stream().filter(SampleMunicipalityTest::comesBeforeItsDecision))
                .hasSize(1);
    }

    @Test
    void an_interruption_during_another_and_a_start_of_an_unknown_decision_are_its_only_conflicts() {
        assertThat(new Folded(EVENTS)
                        .courses().stream()
                                .flatMap(course -> course.conflicts().stream())
                                .map(Conflict::reason))
                .containsExactlyInAnyOrder(Conflict.Reason.ALREADY_INTERRUPTED, Conflict.Reason.DECISION_UNKNOWN);
    }

    @Test
    void only_secret_fields_hold_what_must_be_found_nowhere_else() {
        long persons = ofType("made").stream()
                .filter(event -> event.at("/data/person").isObject())
                .count();
        assertThat(persons).isBetween(40L, 100L);
        EVENTS.forEach(event -> {
            ObjectNode open = event.deepCopy();
            ((ObjectNode) open.get("data")).remove(List.of("person", "note", "missing"));
            assertThat(SampleMunicipality.secretTexts()).noneMatch(open.toString()::contains);
        });
    }

    private static boolean comesBeforeItsDecision(ObjectNode start) {
        String decision = start.get("subject").textValue();
        return start.get("type").textValue().contains("execution-started")
                && EVENTS.stream()
                        .skip(EVENTS.indexOf(start))
                        .anyMatch(later -> later.get("id").textValue().equals(decision + "-1")
                                && later.get("type").textValue().contains("made")
                                && EVENTS.indexOf(later) > EVENTS.indexOf(start));
    }

    private static List<ObjectNode> ofType(String name) {
        return Folded.withoutRedeliveries(EVENTS).stream()
                .filter(event -> event.get("type").textValue().endsWith(".decision." + name + ".v1"))
                .toList();
    }

    private static List<String> complaints(JsonNode node, String schema) {
        try (var file = EventTypes.class.getResourceAsStream(schema)) {
            return SCHEMAS.getSchema(SampleJson.JSON.readTree(file)).validate(node).stream()
                    .map(Error::toString)
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(schema, unreadable);
        }
    }
}
