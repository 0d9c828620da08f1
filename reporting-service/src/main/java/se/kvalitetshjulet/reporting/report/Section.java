package se.kvalitetshjulet.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A headed part of the report: its paragraphs, then its tables, each with its charts before it.
 *
 * @param paragraphs in plain text, also of what people have written
 * @param tables ids of the report's tables that stand here
 * @param charts of these tables
 * @param sectionId names a section that people write; null for one that is worded by the report itself
 * @param written what people have written here, which the paragraphs say in plain text; null where nobody writes
 */
public record Section(
        String heading,
        List<String> paragraphs,
        List<String> tables,
        List<Chart> charts,
        @Nullable String sectionId,
        @Nullable List<Block> written) {

    public Section {
        written = written == null ? null : List.copyOf(written);
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        for (var chart : charts) {
            if (!tables.contains(chart.tableId())) {
                throw new IllegalArgumentException("a chart stands with its table, here without " + chart.tableId());
            }
        }
    }

    public Section(String heading, List<String> paragraphs, List<String> tables, List<Chart> charts) {
        this(heading, paragraphs, tables, charts, null, null);
    }

    /**
     * A section that people write, before anything is written.
     *
     * @param tables that stand after what is written
     */
    public static Section toWrite(String sectionId, String heading, List<String> tables, List<Chart> charts) {
        return new Section(heading, List.of(), tables, charts, sectionId, List.of());
    }

    /** The same section with what people have written in it. */
    public Section saying(List<Block> blocks) {
        return new Section(
                heading, blocks.stream().map(Block::inPlainText).toList(), tables, charts, sectionId, blocks);
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
