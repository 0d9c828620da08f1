package se.kvalitetshjulet.decisions.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.csv.CsvText;
import se.kvalitetshjulet.kit.problem.Refusal;

/** A file of decisions. It is looked through once when it is opened, and read again row by row. */
final class CsvFile {

    /** More rows than this are asked to be sent in several files. */
    static final int MOST_ROWS = 100_000;

    private final CsvText text;
    private final List<Column> headings;
    private final Map<String, List<Integer>> linesOfIds = new HashMap<>();
    private int rows;

    private CsvFile(CsvText text) {
        this.text = text;
        this.headings = text.headings(Column.class);
    }

    /**
     * Looks the file through.
     *
     * @throws Refusal when it is no CSV, its headings are not ours, or it has no rows or too many
     */
    static CsvFile open(byte[] bytes) {
        var file = new CsvFile(CsvText.open(bytes));
        file.lookThrough();
        return file;
    }

    int rows() {
        return rows;
    }

    /** Reads the rows in their order. */
    void forEach(Consumer<FileLine> each) {
        int[] place = {0};
        text.forEach(record -> each.accept(line(++place[0], record)));
    }

    private void lookThrough() {
        var id = headings.indexOf(Column.DECISION_ID);
        text.forEach(record -> {
            rows++;
            if (rows > MOST_ROWS) {
                throw new Refusal(
                        ImportProblem.TOO_MANY_ROWS,
                        "Dela upp filen i flera med högst 100 000 rader i varje och skicka dem var för sig.");
            }
            if (record.getFieldCount() == headings.size()) {
                linesOfIds
                        .computeIfAbsent(record.getField(id).strip(), _ -> new ArrayList<>(1))
                        .add((int) record.getStartingLineNumber());
            }
        });
        if (rows == 0) {
            throw new Refusal(ImportProblem.NO_ROWS, "Filen har bara en rubrikrad. Lägg till minst ett beslut.");
        }
        // Only those that stand more than once are of interest.
        linesOfIds
                .entrySet()
                .removeIf(lines -> lines.getKey().isEmpty() || lines.getValue().size() == 1);
    }

    private FileLine line(int place, CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        var fault = faultOf(record);
        var cells = new EnumMap<Column, String>(Column.class);
        if (fault == null) {
            for (int at = 0; at < headings.size(); at++) {
                var cell = record.getField(at).strip();
                if (!cell.isEmpty()) {
                    cells.put(headings.get(at), cell);
                }
            }
        }
        return new FileLine(place, line, cells, fault);
    }

    private @Nullable Fault faultOf(CsvRecord record) {
        if (record.getFieldCount() != headings.size()) {
            return new Fault(
                    null,
                    "Raden har %d fält, rubrikraden har %d. Kontrollera semikolon och citattecken."
                            .formatted(record.getFieldCount(), headings.size()));
        }
        for (int at = 0; at < headings.size(); at++) {
            if (record.getField(at).contains(CsvText.NUL)) {
                return new Fault(headings.get(at), "Innehåller ett otillåtet tecken. Skriv om texten i cellen.");
            }
        }
        var lines = linesOfIds.get(
                record.getField(headings.indexOf(Column.DECISION_ID)).strip());
        return lines == null
                ? null
                : new Fault(
                        Column.DECISION_ID,
                        "Samma beslut står på flera rader (%s). Behåll en av dem."
                                .formatted(lines.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }
}
