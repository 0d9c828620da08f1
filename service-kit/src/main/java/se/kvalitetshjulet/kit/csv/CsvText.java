package se.kvalitetshjulet.kit.csv;

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;

/**
 * A CSV file as Swedish programs write it: semicolons or commas, UTF-8 with or without a byte order mark, or Windows-1252.
 * It is read again row by row each time, so that it is never in memory as texts.
 */
public final class CsvText {

    /** No text holds it, and what is no text often does. */
    public static final String NUL = "\u0000";

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final String BAD_QUOTE =
            "Ett citattecken i filen avslutas inte som det ska. Rätta det och skicka filen igen.";

    private final byte[] bytes;
    private final Charset charset;
    private final String head;
    private final char separator;

    private CsvText(byte[] bytes, Charset charset, String head) {
        this.bytes = bytes;
        this.charset = charset;
        this.head = head;
        this.separator = head.contains(";") ? ';' : ',';
    }

    /**
     * @throws Refusal when it is no text
     */
    public static CsvText open(byte[] bytes) {
        var charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
        var head = firstLine(bytes, charset);
        if (head.contains(NUL)) {
            throw new Refusal(
                    CsvProblem.NOT_CSV,
                    "Filen går inte att läsa som text. Spara den som CSV i kalkylprogrammet och skicka den filen.");
        }
        return new CsvText(bytes, charset, head);
    }

    /**
     * The columns in the order in which the file has them. Letters may be large or small, with or without spaces around.
     *
     * @throws Refusal when a heading is missing, unknown, or stands twice
     */
    public <C extends Enum<C> & CsvColumn> List<C> headings(Class<C> columns) {
        var written = cells();
        var headings = new ArrayList<C>();
        var wrong = new ArrayList<Violation>();
        for (int at = 0; at < written.size(); at++) {
            var column = headed(columns, written.get(at));
            if (column.isEmpty()) {
                wrong.add(new Violation("Kolumn " + (at + 1), "Rubriken känns inte igen."));
            } else if (headings.contains(column.get())) {
                wrong.add(new Violation(column.get().heading(), "Rubriken står två gånger."));
            } else {
                headings.add(column.get());
            }
        }
        for (var column : columns.getEnumConstants()) {
            if (column.isRequired() && !headings.contains(column)) {
                wrong.add(new Violation(column.heading(), "Kolumnen saknas."));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(new Refused(
                    CsvProblem.WRONG_HEADINGS,
                    "Första raden ska ha rubrikerna i mallen. Hämta mallen och jämför.",
                    List.copyOf(wrong)));
        }
        return List.copyOf(headings);
    }

    /**
     * Every row after the headings, those that a spreadsheet has left empty passed over.
     *
     * @throws Refusal when a quotation mark is not closed
     */
    public void forEach(Consumer<CsvRecord> each) {
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
            throw new Refusal(CsvProblem.NOT_CSV, BAD_QUOTE);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file in memory can always be read", impossible);
        }
    }

    private List<String> cells() {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(head.isEmpty() ? " " : head)
                    .getFields();
        } catch (CsvParseException malformed) {
            throw new Refusal(CsvProblem.NOT_CSV, BAD_QUOTE);
        }
    }

    private Reader text() {
        int from = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        return new InputStreamReader(new ByteArrayInputStream(bytes, from, bytes.length - from), charset);
    }

    private static <C extends Enum<C> & CsvColumn> Optional<C> headed(Class<C> columns, String heading) {
        var wanted = heading.strip().toLowerCase(SWEDISH);
        return Arrays.stream(columns.getEnumConstants())
                .filter(column -> column.heading().toLowerCase(SWEDISH).equals(wanted))
                .findFirst();
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
