package se.kvalitetshjulet.reporting.written;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.report.Block;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Table;

/** What each figure of a report is printed as, in the text as in its table. */
public final class FigureTexts {

    /** Before any report of the period has been assembled. */
    public static final FigureTexts NONE = new FigureTexts(List.of(), new TreeMap<>());

    private static final String KEPT_BACK = "x";

    private final List<Named> named;
    private final SortedMap<String, String> texts;

    private FigureTexts(List<Named> named, SortedMap<String, String> texts) {
        this.named = List.copyOf(named);
        this.texts = texts;
    }

    /** A figure to choose from: its name, what it is, and what it is printed as just now. */
    public record Named(String figureId, String label, String text) {

        /** As it is written in the text. */
        public String binding() {
            return "{{" + figureId + "}}";
        }

        /** Whether it is of the whole, {@code avvikelser.totalt}, and not of one row of a table. */
        public boolean isOfTheWhole() {
            return figureId.indexOf('.') == figureId.lastIndexOf('.');
        }
    }

    public static FigureTexts of(List<Figure> figures, List<Table> tables) {
        Map<String, String> inTables = new TreeMap<>();
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.figureId() != null)
                .forEach(cell -> inTables.putIfAbsent(cell.figureId(), cell.inSwedish()));
        SortedMap<String, String> texts = new TreeMap<>();
        figures.forEach(
                figure -> texts.put(figure.figureId(), inTables.getOrDefault(figure.figureId(), alone(figure))));
        return new FigureTexts(
                figures.stream()
                        .map(figure -> new Named(figure.figureId(), figure.label(), texts.get(figure.figureId())))
                        .sorted(Comparator.comparing(Named::figureId))
                        .toList(),
                texts);
    }

    /** A figure that stands in no table. */
    private static String alone(Figure figure) {
        if (figure.suppressed()) {
            return KEPT_BACK;
        }
        return figure.value() == null
                ? Cell.MISSING_SIGN
                : Swedish.decimals(figure.value(), Math.max(0, figure.value().scale()));
    }

    /** By name. */
    public List<Named> named() {
        return named;
    }

    public boolean areKnown() {
        return !texts.isEmpty();
    }

    public boolean has(String figureId) {
        return texts.containsKey(figureId);
    }

    /** Empty for a figure that is not there. */
    String of(String figureId) {
        return texts.getOrDefault(figureId, "");
    }

    Block.Run inPlaceOf(Block.Run run) {
        return run.figureId() == null || !has(run.figureId()) ? run : run.saying(of(run.figureId()));
    }
}
