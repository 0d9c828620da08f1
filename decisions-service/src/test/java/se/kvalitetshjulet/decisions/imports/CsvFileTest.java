package se.kvalitetshjulet.decisions.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.kit.csv.CsvProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Violation;

/** Files as they come from Swedish programs, and from people. */
class CsvFileTest {

    private static final String HEAD =
            "Beslutsid;Ärendebeteckning;Lagrum;Typ av insats;Område;Enhet;Beslutsdatum;Kön;Namn";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,;,''",
        "UTF-8,;,\uFEFF",
        "UTF-8,',',''",
        "UTF-8,',',\uFEFF",
        "windows-1252,;,''",
        "windows-1252,',',''"
    })
    void a_file_is_read_however_a_swedish_program_writes_it(String charset, String separator, String mark) {
        var text = mark + (HEAD + "\r\nB-1;A-1;L;T;O;E;2024-01-10;K;Åsa Öberg\r\n").replace(";", separator);
        var line = lines(text.getBytes(Charset.forName(charset))).getFirst();
        assertThat(line.cells())
                .hasSize(9)
                .containsEntry(Column.DECISION_ID, "B-1")
                .containsEntry(Column.NAME, "Åsa Öberg");
        assertThat(line.line()).isEqualTo(2);
        assertThat(line.fault()).isNull();
    }

    @Test
    void headings_stand_in_any_order_and_in_any_letters_and_a_quoted_cell_may_hold_anything() {
        var file = file(
                "NAMN ;\"beslutsid\";ärendebeteckning;lagrum;typ av insats;område;enhet;beslutsdatum;kön",
                "\"Åsa; \"\"Öberg\"\"\nAndra raden\"; B-1 ;A-1;;;;;;",
                "",
                ";;;;;;;;",
                "Bo;B-2;A-1;L;T;O;E;D;K");
        var lines = lines(file);
        assertThat(lines).extracting(FileLine::line).containsExactly(2, 6);
        assertThat(lines).extracting(FileLine::place).containsExactly(1, 2);
        assertThat(lines.getFirst().cells())
                .containsEntry(Column.NAME, "Åsa; \"Öberg\"\nAndra raden")
                .containsEntry(Column.DECISION_ID, "B-1")
                .doesNotContainKey(Column.LEGAL_BASIS);
    }

    @Test
    void a_row_that_cannot_be_used_says_why_and_keeps_nothing_of_what_it_said() {
        var lines = lines(file(
                HEAD,
                "B-1;A-1;L;T",
                "B-2;A-1;L;T;O;E;D;K;Namn;för mycket",
                "B-3;A\u0000;L;T;O;E;D;K;Namn",
                "B-4;A-1;L;T;O;E;D;K;Namn",
                "B-5;A-1;L;T;O;E;D;K;Namn",
                "B-4;A-2;L;T;O;E;D;K;Namn"));
        assertThat(lines)
                .extracting(line -> line.line() + " "
                        + (line.fault() == null
                                ? "i ordning"
                                : line.fault().place() + ": " + line.fault().reason()))
                .containsExactly(
                        "2 Hela raden: Raden har 4 fält, rubrikraden har 9. Kontrollera semikolon och citattecken.",
                        "3 Hela raden: Raden har 10 fält, rubrikraden har 9. Kontrollera semikolon och citattecken.",
                        "4 Ärendebeteckning: Innehåller ett otillåtet tecken. Skriv om texten i cellen.",
                        "5 Beslutsid: Samma beslut står på flera rader (5, 7). Behåll en av dem.",
                        "6 i ordning",
                        "7 Beslutsid: Samma beslut står på flera rader (5, 7). Behåll en av dem.");
        assertThat(lines)
                .filteredOn(line -> line.fault() != null)
                .allMatch(line -> line.cells().isEmpty());
    }

    @Test
    void headings_that_are_not_ours_are_named_by_their_place() {
        assertThatThrownBy(() -> file(
                        "Beslutsid;Ärendebeteckning;Lagrum;Typ av insats;Område;Personnr;Beslutsdatum;Namn;Namn", "x"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.refused().type()).isEqualTo(CsvProblem.WRONG_HEADINGS);
                    assertThat(refusal.refused().violations())
                            .containsExactly(
                                    new Violation("Kolumn 6", "Rubriken känns inte igen."),
                                    new Violation("Namn", "Rubriken står två gånger."),
                                    new Violation("Enhet", "Kolumnen saknas."),
                                    new Violation("Kön", "Kolumnen saknas."));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004\u0014\u0000\u0006\u0000",
                "\u00ff\u00feB\u0000e\u0000s\u0000",
                HEAD + "\nB-1;\"A\"x;L;T;O;E;D;K;N",
                HEAD + "\n\"B-1;A;L",
                "\"Beslutsid"
            })
    void what_is_no_csv_is_refused_whole(String text) {
        refused(text.getBytes(StandardCharsets.ISO_8859_1), "import-not-csv");
    }

    @Test
    void a_file_has_rows_but_not_too_many() {
        refused(HEAD.getBytes(StandardCharsets.UTF_8), "import-without-rows");
        refused((HEAD + "\n;;;;;;;;\n").getBytes(StandardCharsets.UTF_8), "import-without-rows");
        refused("\n".getBytes(StandardCharsets.UTF_8), "import-headings");
        var rows = IntStream.rangeClosed(0, CsvFile.MOST_ROWS)
                .mapToObj(row -> row + ";A;L;T;O;E;D;K;N")
                .collect(Collectors.joining("\n"));
        refused((HEAD + "\n" + rows).getBytes(StandardCharsets.UTF_8), "import-too-many-rows");
    }

    private static void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> CsvFile.open(bytes))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.refused().type().code()).isEqualTo(code));
    }

    private static CsvFile file(String... lines) {
        return CsvFile.open(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<FileLine> lines(byte[] bytes) {
        return lines(CsvFile.open(bytes));
    }

    private static List<FileLine> lines(CsvFile file) {
        var lines = new ArrayList<FileLine>();
        file.forEach(lines::add);
        assertThat(lines).hasSize(file.rows());
        return lines;
    }
}
