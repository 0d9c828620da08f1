package se.kvalitetshjulet.decisions.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cells say, and what is wrong with them. */
class ReadRowTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);
    private static final Map<Column, String> CELLS = Map.of(
            Column.DECISION_ID, "B-1",
            Column.CASE_REFERENCE, "A-1",
            Column.LEGAL_BASIS, "11 kap. 1 § SoL",
            Column.SERVICE_TYPE, "hemtjänst",
            Column.AREA, "ELDERLY_CARE",
            Column.UNIT, "Hemtjänst  norr",
            Column.DECIDED_ON, "2025-09-01",
            Column.SEX, "kvinna");

    private final ReadRow read = new ReadRow(
            new Vocabulary()
                    .word(Column.LEGAL_BASIS, "11 kap. 1 § SoL", "SOL_2025_11_1")
                    .word(Column.SERVICE_TYPE, "Hemtjänst", "HOME_CARE")
                    .word(Column.SERVICE_TYPE, "Stöd i hemmet", "HOME_CARE")
                    .word(Column.SERVICE_TYPE, "Stöd i hemmet", "HOME_SUPPORT")
                    .word(Column.AREA, "Äldreomsorg", "ELDERLY_CARE")
                    .word(Column.UNIT, "Hemtjänst norr", "hemtjanst-norr")
                    .word(Column.SEX, "kvinna", "WOMAN")
                    .word(Column.EXTENT, "Del", "PART")
                    .word(Column.CAUSE, "Behovet har upphört", "NEED_CEASED")
                    .word(Column.PROTECTED, "Ja", "true")
                    .word(Column.GRANTED_UNIT, "timmar per månad", "HOURS_PER_MONTH"),
            TODAY);

    @Test
    void words_become_codes_and_a_code_is_a_word_for_itself() {
        assertThat(told(Map.of()))
                .containsEntry(Column.LEGAL_BASIS, "SOL_2025_11_1")
                .containsEntry(Column.SERVICE_TYPE, "HOME_CARE")
                .containsEntry(Column.AREA, "ELDERLY_CARE")
                .containsEntry(Column.UNIT, "hemtjanst-norr")
                .containsEntry(Column.SEX, "WOMAN")
                .hasSize(8);
    }

    @Test
    void the_other_cells_are_read_too() {
        assertThat(told(Map.of(
                        Column.GRANTED_QUANTITY, "1 012,50",
                        Column.GRANTED_UNIT, "Timmar per månad",
                        Column.STARTED_ON, "2025-09-01",
                        Column.EXTENT, "del",
                        Column.CLOSED_ON, "2025-10-01",
                        Column.CAUSE, "NEED_CEASED",
                        Column.IDENTITY_NUMBER, "19121212-1212",
                        Column.NAME, "Testa Testsson",
                        Column.PROTECTED, "ja",
                        Column.UNIT, "en-okänd-enhet")))
                .containsEntry(Column.GRANTED_QUANTITY, "1012.5")
                .containsEntry(Column.GRANTED_UNIT, "HOURS_PER_MONTH")
                .containsEntry(Column.EXTENT, "PART")
                .containsEntry(Column.CAUSE, "NEED_CEASED")
                .containsEntry(Column.PROTECTED, "true")
                .containsEntry(Column.UNIT, "en-okänd-enhet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DECISION_ID      |                | Cellen är tom. Fyll i den.
        DECIDED_ON       | 0001-01-01     | Kontrollera året.
        DECIDED_ON       | 2025-13-01     | Skriv datumet som 2024-03-31.
        DECIDED_ON       | 1/9 2025       | Skriv datumet som 2024-03-31.
        DECIDED_ON       | 2025-10-02     | Datumet ligger i framtiden.
        STARTED_ON       | 2025-10-02     | Datumet ligger i framtiden.
        STARTED_ON       | 2025-08-31     | Verkställigheten kan inte börja före beslutet.
        CLOSED_ON        | 2025-08-31     | Fyll i den, eftersom Avslutat är ifylld.; Beslutet kan inte avslutas innan det är fattat.
        CLOSED_ON        | 2025-10-01     | Fyll i den, eftersom Avslutat är ifylld.
        CAUSE            | NEED_CEASED    | Fyll i den, eftersom Skäl för avslut är ifylld.
        EXTENT           | Del            | Fyll i den, eftersom Verkställd omfattning är ifylld.
        SERVICE_TYPE     | Stöd i hemmet  | Flera koder har, eller har haft, det ordet. Skriv koden i stället.
        SERVICE_TYPE     | Taxi           | Ordet finns inte i listan. Använd en kod eller ett ord ur listan.
        SEX              | K              | Ordet finns inte i listan. Använd en kod eller ett ord ur listan.
        GRANTED_QUANTITY | mycket         | Skriv ett tal, till exempel 12,5.
        GRANTED_QUANTITY | 12             | Fyll i den, eftersom Beviljad mängd är ifylld.
        GRANTED_UNIT     | två gånger     | Ordet finns inte i listan. Skriv till exempel timmar per månad.
        BIRTH_YEAR       | 12             | Skriv ett år med fyra siffror, från 1880 till i år.
        BIRTH_YEAR       | 2026           | Skriv ett år med fyra siffror, från 1880 till i år.
        CASE_REFERENCE   | 19121212-1212  | Innehåller ett personnummer. Använd en beteckning i stället.
        DECISION_ID      | 191212121212   | Innehåller ett personnummer. Använd en beteckning i stället.
        NAME             | Testa          | Fyll i den, eftersom Namn är ifylld.
        PROTECTED        | Ja             | Fyll i den, eftersom Skyddade personuppgifter är ifylld.
        VALID_FROM       | i morgon       | Skriv datumet som 2024-03-31.
        """)
    void what_is_wrong_is_said_plainly(Column column, String cell, String reasons) {
        assertThat(faults(cell == null ? Map.of(column, "") : Map.of(column, cell)))
                .extracting(Fault::reason)
                .containsExactly(reasons.split("; "));
    }

    @ParameterizedTest
    @CsvSource({"1,91212E+11", "121212-1212", "191212121213", "20991212-1218"})
    void a_number_that_nobody_has_is_refused_and_not_repeated(String number) {
        var faults =
                faults(Map.of(Column.IDENTITY_NUMBER, number, Column.NAME, "Testa Testsson", Column.PROTECTED, "ja"));
        assertThat(faults).extracting(Fault::column).containsExactly(Column.IDENTITY_NUMBER);
        assertThat(faults.getFirst().reason())
                .contains("Är varken personnummer")
                .doesNotContain(number);
    }

    @Test
    void a_line_break_and_a_text_that_is_too_long_are_refused_and_validity_ends_after_it_begins() {
        assertThat(faults(Map.of(Column.DECIDED_BY, "två\nrader")).getFirst().reason())
                .contains("radbyte");
        assertThat(faults(Map.of(Column.DECIDED_BY, "x".repeat(201))).getFirst().reason())
                .contains("högst 200 tecken");
        assertThat(faults(Map.of(Column.VALID_FROM, "2025-10-02", Column.VALID_TO, "2025-10-01")))
                .extracting(Fault::column)
                .containsExactly(Column.VALID_TO);
    }

    @Test
    void all_that_is_wrong_in_a_row_is_said_at_once() {
        assertThat(faults(Map.of(Column.DECIDED_ON, "x", Column.SEX, "y", Column.CASE_REFERENCE, "")))
                .extracting(Fault::column)
                .containsExactly(Column.CASE_REFERENCE, Column.DECIDED_ON, Column.SEX);
    }

    private Map<Column, String> told(Map<Column, String> other) {
        return ((Row.Reading.Readable) read.read(line(other))).row().told();
    }

    private List<Fault> faults(Map<Column, String> other) {
        return ((Row.Reading.Unreadable) read.read(line(other))).faults();
    }

    private static FileLine line(Map<Column, String> other) {
        var cells = new EnumMap<>(CELLS);
        cells.putAll(other);
        cells.values().removeIf(String::isEmpty);
        return new FileLine(1, 2, cells, null);
    }
}
