package se.kvalitetshjulet.reporting.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is printed. Every row has a cell for every column; the first column heads the rows.
 *
 * @param caption says what is counted, and when
 * @param note in words under the table: what the signs in it mean; null when nothing has to be said
 */
public record Table(
        String tableId,
        String caption,
        List<Column> columns,
        List<Row> rows,
        Protection protection,
        @Nullable String note) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row " + row.rowId() + " does not fit table " + tableId);
            }
        }
    }

    /** Whether small counts could reveal an individual. */
    public enum Protection {
        PERSONS,
        OPERATIONS
    }

    /**
     * @param columnId stable, what charts name
     * @param unit {@code antal}, {@code dagar}; null for text
     * @param total the sum of columns beside it
     */
    public record Column(
            String columnId, String label, @Nullable String unit, boolean total) {

        public static Column ofText(String columnId, String label) {
            return new Column(columnId, label, null, false);
        }

        public boolean isNumeric() {
            return unit != null;
        }
    }

    /**
     * @param total the sum of rows above it
     */
    public record Row(String rowId, boolean total, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
