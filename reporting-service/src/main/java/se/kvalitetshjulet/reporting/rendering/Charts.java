package se.kvalitetshjulet.reporting.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvalitetshjulet.kit.web.BarChart;
import se.kvalitetshjulet.kit.web.BarChart.Amount;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Section.Chart;
import se.kvalitetshjulet.reporting.report.Table;

/** Draws a report's tables. What the table keeps back has no bar, so that no picture tells it. */
final class Charts {

    /** More bars than this, or longer names, have no room beside each other on a narrow screen. */
    private static final int MOST_STANDING = 8;

    private static final int LONGEST_STANDING = 9;

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    private Charts() {}

    /**
     * One chart, or one for each column where the columns are to be compared and not added up. A chart that
     * withholds as much as it draws says less than its table, and is left out.
     */
    static List<BarChart> of(String id, Chart chart, Table table) {
        return all(id, chart, table).stream().filter(BarChart::isTelling).toList();
    }

    private static List<BarChart> all(String id, Chart chart, Table table) {
        var columns =
                chart.columns().stream().map(column -> indexOf(table, column)).toList();
        if (chart.kind() == Chart.Kind.STACKED_BARS || columns.size() == 1) {
            return List.of(draw(id, chart.title(), table, columns));
        }
        var charts = new ArrayList<BarChart>();
        for (int column : columns) {
            var label = table.columns().get(column).label();
            charts.add(draw(id + "-" + column, chart.title() + ": " + label, table, List.of(column)));
        }
        return charts;
    }

    private static BarChart draw(String id, String title, Table table, List<Integer> columns) {
        var rows = table.rows().stream().filter(row -> !row.total()).toList();
        var head = table.columns().getFirst().label();
        var series = columns.stream()
                .map(column -> table.columns().get(column).label())
                .toArray(String[]::new);
        var drawn = stands(rows) ? BarChart.standing(id, title, head, series) : BarChart.lying(id, title, head, series);
        for (var row : rows) {
            var amounts = columns.stream()
                    .map(column -> amount(row.cells().get(column)))
                    .toList();
            drawn.bar(label(row), amounts);
        }
        return drawn;
    }

    private static boolean stands(List<Table.Row> rows) {
        return rows.size() <= MOST_STANDING
                && rows.stream()
                        .flatMap(row -> Stream.of(label(row).split(" ", 2)))
                        .allMatch(line -> line.length() <= LONGEST_STANDING);
    }

    /** A quarter's row is called by its code, whose words would not fit under a bar. */
    private static String label(Table.Row row) {
        var quarter = QUARTER.matcher(row.rowId());
        return quarter.matches()
                ? quarter.group(1) + " kv " + quarter.group(2)
                : row.cells().getFirst().text();
    }

    private static Amount amount(Cell cell) {
        return cell.number() == null || cell.number().signum() < 0
                ? Amount.untold(Printed.text(cell))
                : new Amount(cell.number().doubleValue(), Printed.text(cell));
    }

    private static int indexOf(Table table, String columnId) {
        return IntStream.range(0, table.columns().size())
                .filter(index -> table.columns().get(index).columnId().equals(columnId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "table " + table.tableId() + " has no column " + columnId + " to draw"));
    }
}
