package se.kvalitetshjulet.reporting.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Table;

/**
 * One total of a table with the parts that it is the sum of: along a row to its total column, or down a column to its total
 * row.
 *
 * @param where the table, the row and the column of the total, in words
 */
public record Addition(Table table, Direction direction, String where, Cell total, List<Part> parts) {

    /** What is added up, with the Swedish word for it. */
    public enum Direction {
        COLUMNS("kolumnerna"),
        ROWS("raderna");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One of what is added up, by the head of its row or column. */
    public record Part(String label, Cell cell) {}

    /** Whether it adds up, as far as the reader can see. */
    public enum Result {
        ADDS_UP,
        DIFFERS,
        /** Something in it is kept back, or missing. */
        NOT_SHOWN
    }

    public Addition {
        parts = List.copyOf(parts);
    }

    /** All that a table says adds up. */
    public static List<Addition> in(Table table) {
        List<Addition> additions = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            columns(table, column -> table.columns().get(column).total())
                    .flatMap(total -> along(table, row, total).stream())
                    .forEach(additions::add);
        }
        for (int place = 0; place < table.rows().size(); place++) {
            int at = place;
            if (table.rows().get(at).total()) {
                columns(table, column -> table.columns().get(column).addsUp())
                        .flatMap(column -> down(table, at, column).stream())
                        .forEach(additions::add);
            }
        }
        return additions;
    }

    private static Optional<Addition> along(Table table, Table.Row row, int total) {
        Table.Column sum = table.columns().get(total);
        return of(
                table,
                Direction.COLUMNS,
                row,
                total,
                columns(
                                table,
                                column -> column < total
                                        && !table.columns().get(column).total()
                                        && table.columns().get(column).partOf() == null
                                        && Objects.equals(
                                                table.columns().get(column).unit(), sum.unit()))
                        .map(column -> new Part(
                                table.columns().get(column).label(), row.cells().get(column)))
                        .toList());
    }

    private static Optional<Addition> down(Table table, int total, int column) {
        return of(
                table,
                Direction.ROWS,
                table.rows().get(total),
                column,
                table.rows().subList(0, total).stream()
                        .filter(row -> !row.total() && row.partOf() == null)
                        .map(row -> new Part(
                                row.cells().getFirst().text(), row.cells().get(column)))
                        .toList());
    }

    /** A total of nothing is a number like any other. */
    private static Optional<Addition> of(
            Table table, Direction direction, Table.Row row, int column, List<Part> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Addition(
                        table,
                        direction,
                        Words.place(table, row, column),
                        row.cells().get(column),
                        parts));
    }

    private static Stream<Integer> columns(Table table, IntPredicate wanted) {
        return IntStream.range(0, table.columns().size()).filter(wanted).boxed();
    }

    public Result result() {
        if (total.number() == null
                || parts.stream().anyMatch(part -> part.cell().number() == null)) {
            return Result.NOT_SHOWN;
        }
        return total.number().compareTo(sumOfParts()) == 0 ? Result.ADDS_UP : Result.DIFFERS;
    }

    /** Of those that have a number. */
    public BigDecimal sumOfParts() {
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(part.cell().number()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
