package se.kvalitetshjulet.reporting.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Table;

/** A table as somebody has written it down. */
final class TableStory {

    private final String caption;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();

    private TableStory(String caption, String rowHeading) {
        this.caption = caption;
        columns.add(Table.Column.ofText("row", rowHeading));
    }

    static TableStory aTable(String caption, String rowHeading) {
        return new TableStory(caption, rowHeading);
    }

    TableStory counting(String label) {
        columns.add(new Table.Column(label, label, "antal", false));
        return this;
    }

    TableStory countingOf(String whole, String label) {
        columns.add(new Table.Column(label, label, "antal", false, whole));
        return this;
    }

    TableStory in(String unit, String label) {
        columns.add(new Table.Column(label, label, unit, false));
        return this;
    }

    TableStory totalling(String label) {
        columns.add(new Table.Column(label, label, "antal", true));
        return this;
    }

    /** Numbers as they are written: {@code 12}, {@code 8,6}, {@code <5} or {@code ..}. */
    TableStory row(String head, String... numbers) {
        rows.add(new Table.Row(head, false, cells(head, numbers)));
        return this;
    }

    TableStory rowOf(String whole, String head, String... numbers) {
        rows.add(new Table.Row(head, false, cells(head, numbers), whole));
        return this;
    }

    TableStory total(String head, String... numbers) {
        rows.add(new Table.Row(head, true, cells(head, numbers)));
        return this;
    }

    Table table() {
        return new Table("table", caption, columns, rows, Table.Protection.OPERATIONS, null);
    }

    private List<Cell> cells(String head, String... numbers) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(head)));
        Stream.of(numbers).map(number -> cell(head, number, cells.size())).forEach(cells::add);
        return cells;
    }

    private static Cell cell(String head, String written, int place) {
        String figureId = head + "." + place;
        return switch (written) {
            case "<5", "x" -> Cell.suppressed(written, figureId);
            case ".." -> Cell.missing(figureId);
            default -> Cell.number(new BigDecimal(written.replace(',', '.')), figureId);
        };
    }
}
