package se.kvalitetshjulet.reporting.rendering;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.Table;

/**
 * The numbers that lead from a figure to its definition at the end of the report. A number stands where it is read
 * once for all the figures it holds for: at the table, else at the column, else at the row, else at the figure. Written
 * at each of sixty figures it would hide them.
 */
final class References {

    private final Map<String, Figure> figures;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    References(Report report) {
        figures = report.figures().stream().collect(Collectors.toMap(Figure::figureId, figure -> figure, (a, b) -> a));
        inOrderOfReading(report).forEach(this::number);
    }

    List<Printed.Definition> definitions() {
        return numbers.entrySet().stream()
                .map(entry -> new Printed.Definition(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** What stands at the table's caption. */
    String ofTable(Table table) {
        return shared(table.rows().stream().flatMap(row -> row.cells().stream()).toList());
    }

    String ofColumn(Table table, int column) {
        return ofTable(table).isEmpty() ? shared(column(table, column)) : "";
    }

    String ofRow(Table table, Table.Row row) {
        return ofTable(table).isEmpty() && !everyColumnHasItsOwn(table) ? shared(row.cells()) : "";
    }

    String ofCell(Table table, Table.Row row, int column) {
        var cell = row.cells().get(column);
        boolean isSaidBefore = !ofTable(table).isEmpty()
                || !ofColumn(table, column).isEmpty()
                || !ofRow(table, row).isEmpty();
        return isSaidBefore ? "" : shared(List.of(cell));
    }

    private boolean everyColumnHasItsOwn(Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            if (numbersOf(column(table, column)).size() > 1) {
                return false;
            }
        }
        return true;
    }

    /** {@code [1]} when these cells have figures and all of them the same definition. */
    private String shared(Collection<Cell> cells) {
        var found = numbersOf(cells);
        return found.size() == 1 ? "[" + found.iterator().next() + "]" : "";
    }

    private Set<Integer> numbersOf(Collection<Cell> cells) {
        return cells.stream().flatMap(this::figureOf).map(this::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private int number(Figure figure) {
        return numbers.computeIfAbsent(figure.definition(), words -> numbers.size() + 1);
    }

    private Stream<Figure> figureOf(Cell cell) {
        return Stream.ofNullable(cell.figureId() == null ? null : figures.get(cell.figureId()));
    }

    private Stream<Figure> inOrderOfReading(Report report) {
        var inSections = report.sections().stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(tableId -> report.table(tableId).stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(this::figureOf);
        return Stream.concat(inSections, report.figures().stream());
    }

    private static List<Cell> column(Table table, int column) {
        return table.rows().stream().map(row -> row.cells().get(column)).toList();
    }
}
