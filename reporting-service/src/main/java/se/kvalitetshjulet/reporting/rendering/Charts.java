package se.kvalitetshjulet.reporting.rendering;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.kvalitetshjulet.kit.chart.Amount;
import se.kvalitetshjulet.kit.chart.Chart;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Section;
import se.kvalitetshjulet.reporting.report.Table;

/** Draws a report's tables as its sections ask. What a table keeps back is kept back here too. */
final class Charts {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d{4}(-\\d{2})?");

    private Charts() {}

    static Chart of(String id, Section.Chart asked, Table table) {
        var columns =
                asked.columns().stream().map(column -> indexOf(table, column)).toList();
        var rows = table.rows().stream().filter(row -> !row.total()).toList();
        var chart = begin(id, asked, table, columns, rows);
        if (asked.reference() != null) {
            chart.reference(asked.reference().label(), asked.reference().value());
        }
        if (asked.axisFrom() != null) {
            chart.axisFrom(asked.axisFrom());
        }
        for (var row : rows) {
            chart.add(
                    label(row),
                    columns.stream()
                            .map(column -> amount(row.cells().get(column)))
                            .toList());
        }
        return chart;
    }

    private static Chart begin(
            String id, Section.Chart asked, Table table, List<Integer> columns, List<Table.Row> rows) {
        var head = table.columns().getFirst().label();
        var series = columns.stream()
                .map(column -> table.columns().get(column).label())
                .toArray(String[]::new);
        return switch (asked.kind()) {
            case LINES -> Chart.lines(id, asked.title(), head, series);
            case BARS -> bars(id, asked, head, series, rows);
            case STACKED_BARS -> bars(id, asked, head, series, rows).stacked();
        };
    }

    /** Times stand from left to right; anything else lies, with room for its name. */
    private static Chart bars(String id, Section.Chart asked, String head, String[] series, List<Table.Row> rows) {
        return rows.stream().allMatch(Charts::isTime)
                ? Chart.standing(id, asked.title(), head, series)
                : Chart.lying(id, asked.title(), head, series);
    }

    private static boolean isTime(Table.Row row) {
        return QUARTER.matcher(row.rowId()).matches()
                || MONTH_OR_YEAR.matcher(row.rowId()).matches();
    }

    /** A quarter's row is called by its code, whose words would not fit under a bar. */
    private static String label(Table.Row row) {
        var quarter = QUARTER.matcher(row.rowId());
        return quarter.matches()
                ? "kv " + quarter.group(2) + " " + quarter.group(1)
                : row.cells().getFirst().text();
    }

    private static Amount amount(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> Amount.of(cell.number(), cell.inSwedish());
            case SUPPRESSED -> Amount.withheld(cell.text());
            case MISSING, TEXT -> Amount.missing();
        };
    }

    private static int indexOf(Table table, String columnId) {
        return IntStream.range(0, table.columns().size())
                .filter(index -> table.columns().get(index).columnId().equals(columnId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "table " + table.tableId() + " has no column " + columnId + " to draw"));
    }
}
