package se.kvalitetshjulet.reporting.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.chart.Chart;

/**
 * A table ready to be written down: numbers in Swedish, and each figure's way to its definition.
 *
 * @param references what all its figures share, {@code [2]}; an empty text when they do not share it
 * @param note null when nothing has to be said under the table
 * @param charts that draw it: a picture stands before its table
 */
public record PrintedTable(
        String tableId,
        String caption,
        String references,
        List<Heading> columns,
        List<Line> rows,
        @Nullable String note,
        List<Chart> charts) {

    /** The heading of a column. */
    public record Heading(String label, boolean numeric, String references) {}

    /** A row; the first of its cells heads it. */
    public record Line(boolean total, List<Place> cells) {

        public Place head() {
            return cells.getFirst();
        }

        public List<Place> rest() {
            return cells.subList(1, cells.size());
        }
    }

    /**
     * A cell.
     *
     * @param spoken what a sign means, for whoever hears the table read; an empty text when the text says it itself
     * @param figureId null where no figure stands
     */
    public record Place(
            String text,
            String spoken,
            boolean numeric,
            String references,
            @Nullable String figureId) {}
}
