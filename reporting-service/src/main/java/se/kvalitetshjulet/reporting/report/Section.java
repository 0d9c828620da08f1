package se.kvalitetshjulet.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A headed part of the report: its paragraphs, then its tables, each with its charts before it.
 *
 * @param tables ids of the report's tables that stand here
 * @param charts of these tables
 */
public record Section(String heading, List<String> paragraphs, List<String> tables, List<Chart> charts) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        for (var chart : charts) {
            if (!tables.contains(chart.tableId())) {
                throw new IllegalArgumentException("a chart stands with its table, here without " + chart.tableId());
            }
        }
    }

    /**
     * A picture of a table that stands in the same section.
     *
     * @param description what the picture shows, for whoever does not see it; reveals nothing that the table suppresses
     * @param columns ids of the columns that are drawn, in this order
     * @param reference a goal, or the nation's value; null when there is none
     * @param axisFrom where the axis of LINES begins; null at nought
     */
    public record Chart(
            String title,
            String description,
            String tableId,
            Kind kind,
            List<String> columns,
            @Nullable Reference reference,
            @Nullable BigDecimal axisFrom) {

        public Chart {
            columns = List.copyOf(columns);
        }

        public static Chart of(String title, String description, String tableId, Kind kind, List<String> columns) {
            return new Chart(title, description, tableId, kind, columns, null, null);
        }

        /** Every row of the table, save totals, is one bar or group of bars, or one time that the lines pass. */
        public enum Kind {
            BARS,
            STACKED_BARS,
            /** Each column is a line; each row a time. */
            LINES
        }

        /** A dashed line at a number that the figures are held against. */
        public record Reference(String label, BigDecimal value) {}
    }
}
