package se.kvalitetshjulet.decisions.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.decisions.history.Standing;

/** What a row makes of what is known of its decision. */
class BringingTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);
    private static final Map<Column, String> TOLD = Map.of(
            Column.DECISION_ID, "B-1",
            Column.CASE_REFERENCE, "A-1",
            Column.LEGAL_BASIS, "SOL_2025_11_1",
            Column.SERVICE_TYPE, "HOME_CARE",
            Column.AREA, "ELDERLY_CARE",
            Column.UNIT, "norr",
            Column.DECIDED_ON, "2025-09-01",
            Column.SEX, "WOMAN",
            Column.BIRTH_YEAR, "1950",
            Column.GRANTED_QUANTITY, "12.5");

    private static final Standing KNOWN = new Standing(Map.of(
            "caseReference", "A-1",
            "legalBasis", "SOL_2025_11_1",
            "serviceType", "HOME_CARE",
            "area", "ELDERLY_CARE",
            "unit", "norr",
            "decidedOn", "2025-09-01",
            "sex", "WOMAN",
            "birthYear", "1950",
            "granted", "{\"quantity\":12.50,\"unit\":\"HOURS_PER_MONTH\"}",
            "decidedBy", "enhetschef"));

    @Test
    void a_decision_that_is_not_known_is_made_with_all_that_the_row_tells() {
        assertThat(brought(row(Map.of()), new Standing(Map.of()), false))
                .isEqualTo(
                        "IMPORTED decision.made "
                                + "{\"decisionId\":\"B-1\",\"caseReference\":\"A-1\",\"legalBasis\":\"SOL_2025_11_1\","
                                + "\"serviceType\":\"HOME_CARE\",\"area\":\"ELDERLY_CARE\",\"unit\":\"norr\",\"decidedOn\":\"2025-09-01\","
                                + "\"sex\":\"WOMAN\",\"birthYear\":1950,\"granted\":{\"quantity\":12.5,\"unit\":\"HOURS_PER_MONTH\"}}");
    }

    @Test
    void its_execution_and_its_closing_are_events_of_their_own_and_its_person_comes_with_it() {
        var brought = brought(
                row(Map.of(
                        Column.STARTED_ON, "2025-09-02",
                        Column.CLOSED_ON, "2025-09-30",
                        Column.CAUSE, "MOVED",
                        Column.IDENTITY_NUMBER, "19121212-1212",
                        Column.NAME, "Testa Testsson",
                        Column.PROTECTED, "true")),
                new Standing(Map.of()),
                true);
        assertThat(brought)
                .startsWith("IMPORTED decision.made ")
                .contains(
                        "\"person\":{\"identityNumber\":\"19121212-1212\",\"name\":\"Testa Testsson\",\"protected\":true}")
                .contains(
                        "decision.execution-started {\"decisionId\":\"B-1\",\"startedOn\":\"2025-09-02\",\"extent\":\"FULL\"}")
                .endsWith("decision.closed {\"decisionId\":\"B-1\",\"closedOn\":\"2025-09-30\",\"cause\":\"MOVED\"}");
    }

    @Test
    void what_is_known_already_is_not_told_again() {
        assertThat(brought(row(Map.of()), KNOWN, false)).isEqualTo("IGNORED");
        var executed = with("startedOn", "2025-09-02", "extent", "PART", "closedOn", "2025-09-30", "cause", "MOVED");
        assertThat(brought(row(Map.of(Column.STARTED_ON, "2025-09-02")), executed, false))
                .isEqualTo("IGNORED");
        assertThat(brought(
                        row(Map.of(
                                Column.STARTED_ON, "2025-09-02",
                                Column.EXTENT, "PART",
                                Column.CLOSED_ON, "2025-09-30",
                                Column.CAUSE, "MOVED")),
                        executed,
                        false))
                .isEqualTo("IGNORED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UNIT             | syd        | {"unit":"syd"}
        DECIDED_ON       | 2025-09-02 | {"decidedOn":"2025-09-02"}
        BIRTH_YEAR       | 1951       | {"birthYear":1951}
        GRANTED_QUANTITY | 10         | {"granted":{"quantity":10,"unit":"HOURS_PER_MONTH"}}
        VALID_TO         | 2026-08-31 | {"validTo":"2026-08-31"}
        """)
    void what_is_known_otherwise_is_corrected_and_nothing_else(Column column, String value, String changes) {
        assertThat(brought(row(Map.of(column, value)), KNOWN, false))
                .isEqualTo("UPDATED decision.corrected "
                        + "{\"decisionId\":\"B-1\",\"correctedOn\":\"2025-10-01\",\"reason\":\"CHANGED_AT_SOURCE\",\"changes\":"
                        + changes + "}");
    }

    @Test
    void another_person_is_named_in_the_correction_without_a_value() {
        assertThat(brought(
                        row(Map.of(
                                Column.IDENTITY_NUMBER, "191212121212",
                                Column.NAME, "Testa Testsson",
                                Column.PROTECTED, "false")),
                        KNOWN,
                        true))
                .contains("\"changes\":{\"person\":null},\"person\":{\"identityNumber\":\"191212121212\"");
    }

    @Test
    void an_execution_that_was_told_otherwise_is_corrected_and_the_rest_of_a_part_is_told_as_new() {
        var part = with("startedOn", "2025-09-02", "extent", "PART");
        assertThat(brought(row(Map.of(Column.STARTED_ON, "2025-09-03", Column.EXTENT, "PART")), part, false))
                .contains("decision.corrected", "\"changes\":{\"startedOn\":\"2025-09-03\"}");
        assertThat(brought(row(Map.of(Column.STARTED_ON, "2025-09-02", Column.EXTENT, "FULL")), part, false))
                .contains("\"changes\":{\"extent\":\"FULL\"}");
        assertThat(brought(row(Map.of(Column.STARTED_ON, "2025-09-03")), part, false))
                .contains("decision.execution-started", "\"extent\":\"FULL\"");
        var closed = with("closedOn", "2025-09-30", "cause", "MOVED");
        assertThat(brought(row(Map.of(Column.CLOSED_ON, "2025-09-30", Column.CAUSE, "OTHER")), closed, false))
                .contains("\"changes\":{\"cause\":\"OTHER\"}");
    }

    @Test
    void an_execution_that_came_before_its_decision_is_not_told_twice() {
        assertThat(brought(
                        row(Map.of(Column.STARTED_ON, "2025-09-02")),
                        new Standing(Map.of("startedOn", "2025-09-02", "extent", "FULL")),
                        false))
                .startsWith("IMPORTED decision.made")
                .doesNotContain("decision.execution-started");
    }

    private static String brought(Row row, Standing standing, boolean isAnotherPerson) {
        var bringing = Bringing.of(row, standing, isAnotherPerson, TODAY);
        return (bringing.kind() + " "
                        + bringing.events().stream()
                                .map(told -> told.type().name() + " " + told.data())
                                .collect(Collectors.joining(" ")))
                .strip();
    }

    private static Row row(Map<Column, String> more) {
        var told = new EnumMap<>(TOLD);
        told.put(Column.GRANTED_UNIT, "HOURS_PER_MONTH");
        told.putAll(more);
        return new Row(2, told);
    }

    private static Standing with(String... fieldsAndValues) {
        var values = new HashMap<>(KNOWN.values());
        for (int place = 0; place < fieldsAndValues.length; place += 2) {
            values.put(fieldsAndValues[place], fieldsAndValues[place + 1]);
        }
        return new Standing(values);
    }
}
