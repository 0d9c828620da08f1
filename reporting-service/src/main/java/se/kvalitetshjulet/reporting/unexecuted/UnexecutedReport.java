package se.kvalitetshjulet.reporting.unexecuted;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.kvalitetshjulet.reporting.facts.KnownWait;
import se.kvalitetshjulet.reporting.kind.Assembled;
import se.kvalitetshjulet.reporting.report.Content;
import se.kvalitetshjulet.statute.Quarter;

/** Assembles the quarterly report from the clocks that were known, once they have been counted. */
public final class UnexecutedReport implements Assembled {

    /** How many quarters before its own a report compares with. */
    public static final int EARLIER_QUARTERS = 4;

    /** Raised whenever a definition changes what is counted, so that two hashes of equal numbers differ. */
    private static final int DEFINITION_VERSION = 1;

    private static final List<String> RECIPIENTS = List.of("Kommunfullmäktige", "Revisorerna", "Akten");

    private final Quarter quarter;
    private final Tally tally;
    private final Presentation presentation;

    private UnexecutedReport(Quarter quarter, Tally tally, Presentation presentation) {
        this.quarter = quarter;
        this.tally = tally;
        this.presentation = presentation;
    }

    /**
     * @param tally of all waits that were overdue some day of the quarter or the four before it
     */
    public static UnexecutedReport of(Quarter quarter, Tally tally, Presentation presentation) {
        return new UnexecutedReport(quarter, tally, presentation);
    }

    /** The quarter itself last, those it is compared with before it. */
    public static List<Quarter> quarters(Quarter quarter) {
        return Stream.iterate(quarter, Quarter::previous)
                .limit(EARLIER_QUARTERS + 1L)
                .toList()
                .reversed();
    }

    /** The version of each definition that decides what is counted. */
    public static SortedMap<String, Integer> definitionVersions() {
        return new TreeMap<>(Map.of("unexecuted", DEFINITION_VERSION));
    }

    @Override
    public Content published() {
        return content(presentation);
    }

    @Override
    public Content whole() {
        return content(presentation.whole());
    }

    /** Which waits a figure counts; none for a figure that the report does not have. */
    public Predicate<KnownWait> countedBy(String figureId) {
        return layouts(presentation).stream()
                .flatMap(Layout::rules)
                .filter(rule -> rule.figureId().equals(figureId))
                .findFirst()
                .<Predicate<KnownWait>>map(rule -> rule::counts)
                .orElse(_ -> false);
    }

    private Content content(Presentation how) {
        List<Layout> layouts = layouts(how);
        Figures figures = figures(layouts, how);
        Wording wording = new Wording(quarter, tally.kinds(quarter), figures, how.board());
        return new Content(
                wording.title(),
                wording.summary(),
                wording.proposedDecisions(),
                RECIPIENTS,
                figures.figures(),
                layouts.stream().map(figures::table).toList(),
                wording.sections(layouts.stream().map(Layout::tableId).toList()),
                definitionVersions());
    }

    private List<Layout> layouts(Presentation how) {
        return new Layouts(quarters(quarter), tally.kinds(quarter), how).all();
    }

    private Figures figures(List<Layout> layouts, Presentation how) {
        return new Figures(layouts, tally, how.threshold(), how.earlier());
    }
}
