package se.kvalitetshjulet.reporting.unexecuted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.disclosure.Count;
import se.kvalitetshjulet.reporting.disclosure.DisclosureControl;
import se.kvalitetshjulet.reporting.disclosure.Told;
import se.kvalitetshjulet.reporting.disclosure.Visibility;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Table;

/**
 * The figures of a report, each with what it counts, and what may be shown of it. Tables, figures and text all
 * ask here, so none of them can show what another keeps back.
 */
final class Figures {

    private final SortedMap<String, Rule> rules = new TreeMap<>();
    private final Tally tally;
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Integer> thresholds = new HashMap<>();
    private final Map<String, Visibility> visible;

    /**
     * @param threshold of a table, by its id; 0 shows everything
     * @param earlier what earlier editions said of a figure, by its id
     */
    Figures(List<Layout> layouts, Tally tally, ToIntFunction<String> threshold, Function<String, List<Told>> earlier) {
        this.tally = tally;
        for (Layout layout : layouts) {
            int lowest = threshold.applyAsInt(layout.tableId());
            layout.rules().forEach(rule -> {
                rules.put(rule.figureId(), rule);
                thresholds.merge(rule.figureId(), lowest, Math::max);
                counts.computeIfAbsent(rule.figureId(), _ -> tally.waits(rule.quarter(), rule.holds()));
            });
        }
        Map<String, Count> protect = rules.values().stream()
                .filter(rule -> !rule.isMean())
                .collect(Collectors.toMap(
                        Rule::figureId, rule -> new Count(countOf(rule.figureId()), thresholds.get(rule.figureId()))));
        visible = DisclosureControl.protect(
                protect,
                layouts.stream().flatMap(layout -> layout.sums().stream()).toList(),
                earlier);
    }

    long countOf(String figureId) {
        return counts.get(figureId);
    }

    boolean isShown(String figureId) {
        Rule rule = rules.get(figureId);
        return visible.get(rule.isMean() ? rule.base() : figureId) == Visibility.SHOWN;
    }

    /** In running text: the number, or words that say no more than the tables do. */
    String inWords(String figureId) {
        return switch (visible.get(figureId)) {
            case SHOWN -> Long.toString(countOf(figureId));
            case SMALL -> "färre än " + thresholds.get(figureId);
            case COMPLEMENTARY -> "ett antal";
        };
    }

    List<Figure> figures() {
        return rules.values().stream().map(this::figure).toList();
    }

    Table table(Layout layout) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.ofText("row", layout.rowHeading()));
        layout.columns()
                .forEach(column -> columns.add(
                        new Table.Column(column.columnId(), column.label(), column.unit(), column.total())));
        List<Table.Row> rows = layout.rows().stream()
                .map(row -> {
                    List<Cell> cells = new ArrayList<>();
                    cells.add(Cell.text(row.label()));
                    row.rules().forEach(rule -> cells.add(cell(rule)));
                    return new Table.Row(row.rowId(), row.total(), cells);
                })
                .toList();
        return new Table(layout.tableId(), layout.caption(), columns, rows, Table.Protection.PERSONS, note(rows));
    }

    private Figure figure(Rule rule) {
        boolean shown = isShown(rule.figureId());
        return new Figure(
                rule.figureId(),
                rule.label(),
                shown ? value(rule) : null,
                rule.unit(),
                rule.dimensions(),
                !shown,
                rule.definition());
    }

    private Cell cell(Rule rule) {
        if (!isShown(rule.figureId())) {
            boolean small = !rule.isMean() && visible.get(rule.figureId()) == Visibility.SMALL;
            return Cell.suppressed(small ? "<" + thresholds.get(rule.figureId()) : "x", rule.figureId());
        }
        BigDecimal value = value(rule);
        return value == null ? Cell.missing(rule.figureId()) : Cell.number(value, rule.figureId());
    }

    private @Nullable BigDecimal value(Rule rule) {
        long counted = countOf(rule.figureId());
        if (!rule.isMean()) {
            return BigDecimal.valueOf(counted);
        }
        return counted == 0
                ? null
                : BigDecimal.valueOf(tally.days(rule.quarter(), rule.holds()))
                        .divide(BigDecimal.valueOf(counted), 0, RoundingMode.HALF_UP);
    }

    private static @Nullable String note(List<Table.Row> rows) {
        List<String> signs = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == Cell.Kind.SUPPRESSED || cell.kind() == Cell.Kind.MISSING)
                .map(Cell::text)
                .distinct()
                .sorted()
                .map(Figures::meaning)
                .toList();
        return signs.isEmpty() ? null : String.join(" ", signs);
    }

    private static String meaning(String sign) {
        return switch (sign) {
            case "x" -> "x: visas inte, eftersom det skulle röja ett litet antal.";
            case Cell.MISSING_SIGN -> "..: finns inget att räkna på.";
            default -> sign + ": minst 1 men färre än " + sign.substring(1) + ".";
        };
    }
}
