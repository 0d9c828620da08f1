package se.kvalitetshjulet.reporting.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Table;

/** Self-monitoring: key figures of the year before, of the year, and of the nation in the year; a table for each measure. */
final class KeyFigureTables {

    private static final String MISSING = "..: uppgift saknas. ";
    private static final String WITHHELD = "x: visas inte, eftersom det bygger på för få. ";

    private final int year;

    KeyFigureTables(int year) {
        this.year = year;
    }

    /** A column: whose number, of which year. */
    private record Of(int year, boolean nation) {

        String id() {
            return year + (nation ? ".riket" : "");
        }

        String label() {
            return year + (nation ? " (riket)" : "");
        }
    }

    List<Table> tables(Counts counts, Collection<KeyFigure> figures) {
        Map<String, List<KeyFigure>> byMeasure =
                figures.stream().collect(Collectors.groupingBy(KeyFigure::measure, TreeMap::new, Collectors.toList()));
        List<Table> tables = new ArrayList<>();
        byMeasure.forEach((measure, all) -> tables.add(table(counts, measure, all)));
        return tables;
    }

    private Table table(Counts counts, String measure, List<KeyFigure> all) {
        List<Of> of = List.of(new Of(year - 1, false), new Of(year, false), new Of(year, true));
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.ofText("row", "Nyckeltal"));
        of.forEach(each -> columns.add(new Table.Column(each.id(), each.label(), measure, false)));
        List<Table.Row> rows = all.stream()
                .collect(Collectors.groupingBy(KeyFigure::indicator, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofOne -> row(counts, measure, of, ofOne))
                .toList();
        return new Table(
                id(measure),
                "Nyckeltal " + year + ", " + measure,
                columns,
                rows,
                Table.Protection.OPERATIONS,
                note(all, rows));
    }

    private static Table.Row row(Counts counts, String measure, List<Of> of, List<KeyFigure> ofOne) {
        // As it is called now: a key figure may have had another name the year before.
        KeyFigure any =
                ofOne.stream().max(Comparator.comparingInt(KeyFigure::year)).orElseThrow();
        return Counts.row(
                any.indicator(),
                any.name(),
                false,
                of.stream()
                        .map(column -> cell(
                                counts,
                                measure,
                                any,
                                column,
                                ofOne.stream()
                                        .filter(each ->
                                                each.year() == column.year() && each.nation() == column.nation())
                                        .findFirst()))
                        .toList());
    }

    private static Cell cell(Counts counts, String measure, KeyFigure any, Of column, Optional<KeyFigure> found) {
        String figureId = "nyckeltal." + any.indicator() + "." + column.id();
        boolean withheld = found.map(KeyFigure::withheld).orElse(false);
        Figure figure = new Figure(
                figureId,
                any.name() + ", " + column.label(),
                found.map(KeyFigure::value).orElse(null),
                measure,
                new TreeMap<>(Map.of(
                        "indicator", any.indicator(),
                        "region", column.nation() ? "riket" : "kommunen",
                        "year", Integer.toString(column.year()))),
                withheld,
                (column.nation() ? "Rikets" : "Kommunens") + " värde, inlämnat som ett färdigt tal." + source(any));
        counts.keep(figure, new TreeSet<>(List.of(any.indicator())));
        if (withheld) {
            return Cell.suppressed("x", figureId);
        }
        return figure.value() == null ? Cell.missing(figureId) : Cell.number(figure.value(), figureId);
    }

    private static String id(String measure) {
        return "nyckeltal" + (measure.equals("%") ? "" : "-" + measure);
    }

    private static @Nullable String note(List<KeyFigure> all, List<Table.Row> rows) {
        String sources = all.stream()
                .map(KeyFigure::source)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String note = (has(rows, Cell.Kind.MISSING) ? MISSING : "")
                + (has(rows, Cell.Kind.SUPPRESSED) ? WITHHELD : "")
                + (sources.isEmpty() ? "" : "Källa: " + sources);
        return note.isEmpty() ? null : note.strip();
    }

    private static boolean has(List<Table.Row> rows, Cell.Kind kind) {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.kind() == kind);
    }

    private static String source(KeyFigure figure) {
        return figure.source() == null ? "" : " Källa: " + figure.source() + ".";
    }
}
