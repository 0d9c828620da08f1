package se.kvalitetshjulet.kit.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV that opens by a double click in a Swedish Excel: UTF-8 with a byte order mark, semicolons, decimal commas. */
public final class SwedishCsv {

    public static final String MEDIA_TYPE = "text/csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A spreadsheet takes a text that begins so for a formula, and may send what it finds beside it anywhere. */
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n";

    private SwedishCsv() {}

    /**
     * The file.
     *
     * @param rows cells made by {@link #text} and {@link #number}, or known to be harmless
     */
    public static byte[] of(List<String> head, List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(head);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can always be written to", impossible);
        }
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that a spreadsheet shows as it is written; empty for null. */
    public static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    /** Without grouping, so that it is read as a number; a negative one is a number and no formula. */
    public static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
