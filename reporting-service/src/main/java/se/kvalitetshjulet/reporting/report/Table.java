package se.kvalitetshjulet.reporting.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        requireWholes(
                tableId,
                columns.stream().map(Column::columnId),
                columns.stream().map(Column::partOf));
        requireWholes(tableId, rows.stream().map(Row::rowId), rows.stream().map(Row::partOf));
    }

    private static void requireWholes(String tableId, Stream<String> ids, Stream<@Nullable String> wholes) {
        List<String> known = ids.toList();
        wholes.filter(whole -> whole != null && !known.contains(whole))
                .findFirst()
                .ifPresent(whole -> {
                    throw new IllegalArgumentException("table " + tableId + " has no " + whole + " to be a part of");
                });
    }

    /** Whether small counts could reveal an individual. */
    public enum Protection {
        PERSONS,
        OPERATIONS
    }

    /**
     * @param columnId stable, what charts name
     * @param unit {@code antal}, {@code dagar}; null for text
     * @param total the sum of the columns before it that have its unit
     * @param partOf of which column it is a part ("varav"), so that it is not counted twice; null for none
     */
    public record Column(
            String columnId,
            String label,
            @Nullable String unit,
            boolean total,
            @Nullable String partOf) {

        /** Means and shares of a whole are not the sum of those of its parts. */
        private static final Set<String> UNITS_THAT_ADD_UP = Set.of("antal", "SEK", "tkr");

        public Column(String columnId, String label, @Nullable String unit, boolean total) {
            this(columnId, label, unit, total, null);
        }

        public static Column ofText(String columnId, String label) {
            return new Column(columnId, label, null, false);
        }

        public boolean isNumeric() {
            return unit != null;
        }

        public boolean addsUp() {
            return unit != null && UNITS_THAT_ADD_UP.contains(unit);
        }
    }

    /**
     * @param total the sum of the rows above it
     * @param partOf of which row it is a part ("varav"), so that it is not counted twice; null for none
     */
    public record Row(
            String rowId,
            boolean total,
            List<Cell> cells,
            @Nullable String partOf) {

        public Row {
            cells = List.copyOf(cells);
        }

        public Row(String rowId, boolean total, List<Cell> cells) {
            this(rowId, total, cells, null);
        }
    }
}
