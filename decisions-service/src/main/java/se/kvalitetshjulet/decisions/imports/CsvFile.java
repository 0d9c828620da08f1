package se.kvalitetshjulet.decisions.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;

/**
 * A CSV file as Swedish programs write it: semicolons or commas, UTF-8 with or without a byte order mark, or Windows-1252.
 * It is looked through once when it is opened, and read again row by row, so that it is never in memory as texts.
 */
final class CsvFile {

    /** More rows than this are asked to be sent in several files. */
    static final int MOST_ROWS = 100_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String NUL = "\u0000";
    private static final String BAD_QUOTE =
            "Ett citattecken i filen avslutas inte som det ska. Rätta det och skicka filen igen.";

    private final byte[] bytes;
    private final Charset charset;
    private final char separator;
    private final List<Column> headings;
    private final Map<String, List<Integer>> linesOfIds = new HashMap<>();
    private int rows;

    private CsvFile(byte[] bytes, Charset charset, char separator, List<Column> headings) {
        this.bytes = bytes;
        this.charset = charset;
        this.separator = separator;
        this.headings = headings;
    }

    /**
     * Looks the file through.
     *
     * @throws Refusal when it is no CSV, its headings are not ours, or it has no rows or too many
     */
    static CsvFile open(byte[] bytes) {
        var charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
        var head = firstLine(bytes, charset);
        if (head.contains(NUL)) {
            throw new Refusal(
                    ImportProblem.NOT_CSV,
                    "Filen går inte att läsa som text. Spara den som CSV i kalkylprogrammet och skicka den filen.");
        }
        var separator = head.contains(";") ? ';' : ',';
        var file = new CsvFile(bytes, charset, separator, headings(head, separator));
        file.lookThrough();
        return file;
    }

    int rows() {
        return rows;
    }

    /** Reads the rows in their order. */
    void forEach(Consumer<FileLine> each) {
        int[] place = {0};
        read(record -> each.accept(line(++place[0], record)));
    }

    private void lookThrough() {
        var id = headings.indexOf(Column.DECISION_ID);
        read(record -> {
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
            if (record.getField(at).contains(NUL)) {
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

    /** Every row after the headings, those that a spreadsheet has left empty passed over. */
    private void read(Consumer<CsvRecord> each) {
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(text())) {
            var isHead = true;
            for (var record : csv) {
                if (!isHead && record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    each.accept(record);
                }
                isHead = false;
            }
        } catch (CsvParseException malformed) {
            throw new Refusal(ImportProblem.NOT_CSV, BAD_QUOTE);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file in memory can always be read", impossible);
        }
    }

    private Reader text() {
        int from = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        return new InputStreamReader(new ByteArrayInputStream(bytes, from, bytes.length - from), charset);
    }

    private static List<Column> headings(String head, char separator) {
        var written = cells(head, separator);
        var headings = new ArrayList<Column>();
        var wrong = new ArrayList<Violation>();
        for (int at = 0; at < written.size(); at++) {
            var column = Column.headed(written.get(at));
            if (column.isEmpty()) {
                wrong.add(new Violation("Kolumn " + (at + 1), "Rubriken känns inte igen."));
            } else if (headings.contains(column.get())) {
                wrong.add(new Violation(column.get().heading(), "Rubriken står två gånger."));
            } else {
                headings.add(column.get());
            }
        }
        for (var column : Column.values()) {
            if (column.isRequired() && !headings.contains(column)) {
                wrong.add(new Violation(column.heading(), "Kolumnen saknas."));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(new Refused(
                    ImportProblem.WRONG_HEADINGS,
                    "Första raden ska ha rubrikerna i mallen. Hämta mallen och jämför.",
                    List.copyOf(wrong)));
        }
        return List.copyOf(headings);
    }

    private static List<String> cells(String head, char separator) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(head.isEmpty() ? " " : head)
                    .getFields();
        } catch (CsvParseException malformed) {
            throw new Refusal(ImportProblem.NOT_CSV, BAD_QUOTE);
        }
    }

    private static String firstLine(byte[] bytes, Charset charset) {
        int from = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        int to = from;
        while (to < bytes.length && bytes[to] != '\n' && bytes[to] != '\r') {
            to++;
        }
        return new String(bytes, from, to - from, charset);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    /** What Windows-1252 writes for å, ä and ö is no UTF-8, so a file of Swedish words is never taken for the other. */
    private static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var from = ByteBuffer.wrap(bytes);
        var piece = CharBuffer.allocate(8_192);
        while (true) {
            var result = decoder.decode(from, piece, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            piece.clear();
        }
    }
}
