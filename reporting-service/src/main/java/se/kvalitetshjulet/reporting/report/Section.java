package se.kvalitetshjulet.reporting.report;

import java.util.List;

/**
 * A headed part of the report: its paragraphs, then its tables, then its charts.
 *
 * @param tables ids of the report's tables that stand here
 */
public record Section(String heading, List<String> paragraphs, List<String> tables, List<Chart> charts) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
    }

    /**
     * A picture of a table that stands in the report too.
     *
     * @param description what the picture shows, for whoever does not see it; reveals nothing that the table suppresses
     * @param columns ids of the columns that are drawn, in this order
     */
    public record Chart(String title, String description, String tableId, Kind kind, List<String> columns) {

        public Chart {
            columns = List.copyOf(columns);
        }

        /** Every row of the table, save totals, is one bar or group of bars. */
        public enum Kind {
            BARS,
            STACKED_BARS
        }
    }
}
