package se.kvalitetshjulet.reporting.quality;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.kind.Assembled;
import se.kvalitetshjulet.reporting.kind.WrittenSection;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfControl;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfMeasure;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfRisk;
import se.kvalitetshjulet.reporting.report.Content;
import se.kvalitetshjulet.reporting.report.Section;
import se.kvalitetshjulet.reporting.report.Table;

/**
 * Assembles the report on a year's internal control: the controls of its plan and what they found, the risks of its analyses, and
 * the measures that came of either. All of it is about the operations and prints whole, so its two forms are one.
 */
public final class ControlReport implements Assembled {

    /** Raised whenever a definition changes what is counted, so that two hashes of equal numbers differ. */
    private static final int DEFINITION_VERSION = 1;

    private static final List<String> RECIPIENTS = List.of("Akten");

    private static final Set<Concern.Kind> CONCERNS = EnumSet.of(Concern.Kind.CONTROL, Concern.Kind.RISK);

    private final Content content;
    private final Counts counts;

    private ControlReport(Content content, Counts counts) {
        this.content = content;
        this.counts = counts;
    }

    /**
     * @param facts things of the year; those of other kinds are no matter of the report
     * @param board its name, {@code Socialnämnden}
     */
    public static ControlReport of(int year, Collection<QualityFact> facts, String board) {
        Counts counts = new Counts();
        OtherTables tables = new OtherTables(year);
        List<Table> all = List.of(
                tables.controlsWithFindings(counts, of(facts, OfControl.class)),
                tables.risks(counts, of(facts, OfRisk.class)),
                tables.measures(counts, of(facts, OfMeasure.class), CONCERNS));
        return new ControlReport(
                new Content(
                        "Internkontroll " + year,
                        summary(counts),
                        List.of(board + " lägger rapporten om internkontrollen " + year + " till handlingarna."),
                        RECIPIENTS,
                        counts.figures(),
                        all,
                        sections(),
                        definitionVersions()),
                counts);
    }

    /** Whether the report counts such a thing. */
    public static boolean counts(QualityFact fact) {
        return counted(fact) != null;
    }

    /**
     * What it counts of a thing, in a form to compare: another day that no table tells of is no other thing. Null for what it
     * does not count.
     */
    public static @Nullable Object counted(QualityFact fact) {
        return switch (fact) {
            case OfControl it -> List.of(it.point(), it.performedOn() != null, it.foundDeviation());
            case OfRisk it -> List.of(it.severity(), it.probability());
            case OfMeasure it when CONCERNS.contains(it.concerns()) -> Arrays.asList(it.concerns(), it.effect());
            default -> null;
        };
    }

    /** The version of each definition that decides what is counted. */
    public static SortedMap<String, Integer> definitionVersions() {
        return new TreeMap<>(Map.of("internal-control", DEFINITION_VERSION));
    }

    /** The sections that people write, in their order. */
    public static List<WrittenSection> writtenSections() {
        return List.of(new WrittenSection(
                "analys-internkontroll",
                "Analys av internkontrollen",
                "Vad kontrollerna och riskanalysen visar, och vad nämnden vill följa nästa år. Inget om enskilda.",
                null));
    }

    @Override
    public Content published() {
        return content;
    }

    @Override
    public Content whole() {
        return content;
    }

    /** The things that a figure counts; none for one that there is not. */
    public SortedSet<String> thingsBehind(String figureId) {
        return counts.thingsBehind(figureId);
    }

    private static <T extends QualityFact> List<T> of(Collection<QualityFact> facts, Class<T> kind) {
        return facts.stream()
                .filter(ControlReport::counts)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static String summary(Counts counts) {
        return "Planen hade " + count(counts, "kontroller.totalt", "kontroll", "kontroller") + ". "
                + Swedish.capitalised(count(counts, "kontroller.genomforda", "kontroll", "kontroller"))
                + " är genomförda, och " + count(counts, "kontroller.avvikelser", "kontroll", "kontroller")
                + " visade senast en avvikelse. "
                + Swedish.capitalised(count(counts, "risker.totalt", "risk", "risker")) + " har bedömts, och "
                + count(counts, "atgarder.totalt", "åtgärd", "åtgärder")
                + " beslutades med anledning av kontroller och risker.";
    }

    private static String count(Counts counts, String figureId, String one, String several) {
        long number = counts.valueOf(figureId);
        return number == 0 ? "inga " + several : Swedish.count(number, one, several);
    }

    private static List<Section> sections() {
        return List.of(
                new Section(
                        "Internkontrollplanen",
                        List.of("Varje kontroll räknas en gång, hur många gånger den än har gjorts under året."),
                        List.of(OtherTables.CONTROLS),
                        List.of()),
                new Section(
                        "Riskanalysen",
                        List.of(
                                "Riskerna efter den senaste bedömningen. Ju längre ned och till höger, desto större risk."),
                        List.of(OtherTables.RISKS),
                        List.of()),
                new Section(
                        "Åtgärder",
                        List.of("Varje åtgärd följs upp: fick den den effekt som var tänkt?"),
                        List.of(OtherTables.MEASURES),
                        List.of()));
    }
}
