package se.kvalitetshjulet.reporting.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Table;

/** Counts things into tables; each figure knows which it counts, and every total is counted and never entered. */
final class Counts {

    private static final String COUNT = "antal";

    /** The column of all is called so. */
    static final String ALL = "totalt";

    private final SortedMap<String, Figure> figures = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> things = new TreeMap<>();

    /**
     * A line of a table.
     *
     * @param id the end of its figures' names
     * @param dimension what the line is, by code
     */
    record Line<T>(String id, String label, Map<String, String> dimension, Predicate<? super T> holds) {}

    /**
     * A column of counts.
     *
     * @param id the end of its figures' names, and the table's
     * @param which of those on a line it counts, as it stands after "antal": {@code som är avslutade}; empty for all
     * @param total the sum of the columns before it
     * @param partOf of which column it is a part; null for none
     */
    record Column<T>(
            String id,
            String label,
            String which,
            boolean total,
            @Nullable String partOf,
            Predicate<? super T> holds) {

        Column(String id, String label, String which, boolean total, Predicate<? super T> holds) {
            this(id, label, which, total, null, holds);
        }
    }

    /**
     * What a table counts.
     *
     * @param counted names of the totals begin so, {@code avvikelser}
     * @param by names of the lines begin so, {@code avvikelser.omrade}
     * @param what in Swedish, as it stands after "antal": {@code avvikelser som rapporterades under 2023}
     * @param rowHeading heads the first column
     */
    record Layout<T>(
            String tableId,
            String caption,
            String counted,
            String by,
            String what,
            String rowHeading,
            String totalLabel,
            List<Line<T>> lines,
            List<Column<T>> columns) {}

    <T extends QualityFact> Table table(Layout<T> layout, Collection<T> all) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.ofText("row", layout.rowHeading()));
        layout.columns()
                .forEach(column -> columns.add(
                        new Table.Column(column.id(), column.label(), COUNT, column.total(), column.partOf())));
        List<Table.Row> rows = new ArrayList<>();
        for (Line<T> line : layout.lines()) {
            List<T> onLine = all.stream().filter(line.holds()).toList();
            rows.add(row(
                    line.id(),
                    line.label(),
                    false,
                    layout.columns().stream()
                            .map(column -> count(
                                    layout.by() + "." + line.id() + "." + column.id(),
                                    line.label() + ", " + lower(column.label()),
                                    definition(layout.what(), column.which()),
                                    line.dimension(),
                                    onLine.stream().filter(column.holds()).toList()))
                            .toList()));
        }
        rows.add(row(
                "total",
                layout.totalLabel(),
                true,
                layout.columns().stream()
                        .map(column -> count(
                                layout.counted() + "." + column.id(),
                                column.id().equals(ALL)
                                        ? layout.totalLabel()
                                        : layout.totalLabel() + ", " + lower(column.label()),
                                definition(layout.what(), column.which()),
                                Map.of(),
                                all.stream().filter(column.holds()).toList()))
                        .toList()));
        return new Table(layout.tableId(), layout.caption(), columns, rows, Table.Protection.OPERATIONS, null);
    }

    /** A share in whole per cent; nothing of nothing has none, and one of a few is withheld. */
    Figure share(
            String figureId,
            String label,
            String definition,
            Collection<? extends QualityFact> part,
            Collection<? extends QualityFact> whole) {
        boolean withheld = TooFew.areBehind(whole.size());
        return keep(
                new Figure(
                        figureId,
                        label,
                        withheld || whole.isEmpty()
                                ? null
                                : BigDecimal.valueOf(100L * part.size())
                                        .divide(BigDecimal.valueOf(whole.size()), 0, RoundingMode.HALF_UP),
                        "%",
                        new TreeMap<>(),
                        withheld,
                        definition),
                idsOf(whole));
    }

    /** A number that is not counted here, and the subject of the events that brought it. */
    Figure keep(Figure figure, SortedSet<String> subjects) {
        figures.put(figure.figureId(), figure);
        things.put(figure.figureId(), subjects);
        return figure;
    }

    List<Figure> figures() {
        return List.copyOf(figures.values());
    }

    /** Zero for what no table counts. */
    long valueOf(String figureId) {
        Figure figure = figures.get(figureId);
        return figure == null || figure.value() == null ? 0 : figure.value().longValue();
    }

    SortedSet<String> thingsBehind(String figureId) {
        return things.getOrDefault(figureId, new TreeSet<>());
    }

    private Cell count(
            String figureId,
            String label,
            String definition,
            Map<String, String> dimensions,
            Collection<? extends QualityFact> counted) {
        BigDecimal value = BigDecimal.valueOf(counted.size());
        keep(new Figure(figureId, label, value, COUNT, new TreeMap<>(dimensions), false, definition), idsOf(counted));
        return Cell.number(value, figureId);
    }

    /** The same for every line of a column, so that a reader has few to read. */
    private static String definition(String what, String which) {
        return "Antal " + what + (which.isEmpty() ? "." : ", " + which + ".");
    }

    static Table.Row row(String rowId, String label, boolean total, List<Cell> cells) {
        List<Cell> all = new ArrayList<>();
        all.add(Cell.text(label));
        all.addAll(cells);
        return new Table.Row(rowId, total, all);
    }

    private static SortedSet<String> idsOf(Collection<? extends QualityFact> facts) {
        return facts.stream().map(QualityFact::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
