package se.kvalitetshjulet.reporting.rendering;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.Table;

/**
 * The report's figures as one tidy file, a figure a line. It is made to be opened in a Swedish Excel by a double
 * click: UTF-8 with a byte order mark, semicolons, decimal commas. What is not shown has an empty value and says why
 * in the column {@code status}.
 */
@Singleton
public class ReportCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A spreadsheet takes a text that begins so for a formula, and may send what it finds beside it anywhere. */
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n";

    private static final List<String> HEAD =
            List.of("tabell", "tabellid", "rad", "kolumn", "värde", "enhet", "status", "sifferid");

    public byte[] of(Report report) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(HEAD);
            for (var table : report.tables()) {
                table.rows().forEach(row -> write(csv, table, row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can always be written to", impossible);
        }
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, Table table, Table.Row row) {
        for (int column = 1; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            var heading = table.columns().get(column);
            csv.writeRecord(List.of(
                    safe(table.caption()),
                    safe(table.tableId()),
                    safe(row.cells().getFirst().text()),
                    safe(heading.label()),
                    value(cell),
                    safe(heading.unit()),
                    status(cell),
                    safe(cell.figureId())));
        }
    }

    private static String value(Cell cell) {
        return switch (cell.kind()) {
            // Without grouping, so that it is read as a number; a negative one is a number and no formula.
            case NUMBER -> cell.number().toPlainString().replace('.', ',');
            case TEXT -> safe(cell.text());
            case SUPPRESSED, MISSING -> "";
        };
    }

    private static String status(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER, TEXT -> "";
            case SUPPRESSED -> cell.text().startsWith("<") ? "för få, " + cell.text() : "undanhållet";
            case MISSING -> "uppgift saknas";
        };
    }

    static String safe(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
