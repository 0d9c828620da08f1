package se.kvalitetshjulet.reporting.rendering;

import static se.kvalitetshjulet.kit.csv.SwedishCsv.text;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvalitetshjulet.kit.csv.SwedishCsv;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.Table;

/**
 * The report's figures as one tidy file, a figure a line. What is not shown has an empty value and says why in the
 * column {@code status}.
 */
@Singleton
public class ReportCsv {

    private static final List<String> HEAD =
            List.of("tabell", "tabellid", "rad", "kolumn", "värde", "enhet", "status", "sifferid");

    public byte[] of(Report report) {
        return SwedishCsv.of(
                HEAD,
                report.tables().stream()
                        .flatMap(table -> table.rows().stream().flatMap(row -> lines(table, row)))
                        .toList());
    }

    private static Stream<List<String>> lines(Table table, Table.Row row) {
        return IntStream.range(1, row.cells().size()).mapToObj(column -> {
            var cell = row.cells().get(column);
            var heading = table.columns().get(column);
            return List.of(
                    text(table.caption()),
                    text(table.tableId()),
                    text(row.cells().getFirst().text()),
                    text(heading.label()),
                    value(cell),
                    text(heading.unit()),
                    status(cell),
                    text(cell.figureId()));
        });
    }

    private static String value(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> SwedishCsv.number(cell.number());
            case TEXT -> text(cell.text());
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
}
