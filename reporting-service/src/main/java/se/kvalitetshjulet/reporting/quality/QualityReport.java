package se.kvalitetshjulet.reporting.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.kind.Assembled;
import se.kvalitetshjulet.reporting.kind.WrittenSection;
import se.kvalitetshjulet.reporting.report.Content;
import se.kvalitetshjulet.reporting.report.Table;

/**
 * Assembles the annual quality report. What is of a year was reported, received, decided or opened in it; how it stands is what
 * was known at the report's moment. All its tables are about the operations and print whole, so its two forms are one.
 */
public final class QualityReport implements Assembled {

    /** Raised whenever a definition changes what is counted, so that two hashes of equal numbers differ. */
    private static final int DEFINITION_VERSION = 1;

    private static final List<String> RECIPIENTS = List.of("Akten");

    private final Content content;
    private final Counts counts;

    private QualityReport(Content content, Counts counts) {
        this.content = content;
        this.counts = counts;
    }

    /**
     * What was known.
     *
     * @param facts things of the year
     * @param keyFigures of the year and the one before
     * @param entered the year's deviations as finished numbers; none for a year that is counted from events
     */
    public record Known(
            Collection<QualityFact> facts, Collection<KeyFigure> keyFigures, Collection<EnteredCount> entered) {

        <T extends QualityFact> List<T> all(Class<T> kind) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    public static QualityReport of(int year, Known known, Words words) {
        Counts counts = new Counts();
        List<Table> tables = new ArrayList<>();
        DeviationTables deviations = new DeviationTables(year, words);
        ComplaintTables complaints = new ComplaintTables(year, words);
        OtherTables others = new OtherTables(year);
        tables.add(deviations.byArea(counts, known.all(QualityFact.OfDeviation.class)));
        deviations.entered(counts, known.entered()).ifPresent(tables::add);
        tables.add(complaints.bySubject(counts, known.all(QualityFact.OfComplaint.class)));
        tables.add(complaints.answers(counts, known.all(QualityFact.OfComplaint.class)));
        tables.add(others.lexSarah(counts, known.all(QualityFact.OfLexSarah.class)));
        tables.add(others.measures(counts, known.all(QualityFact.OfMeasure.class)));
        tables.add(others.inspections(counts, known.all(QualityFact.OfInspection.class)));
        List<Table> keyFigures = new KeyFigureTables(year).tables(counts, known.keyFigures());
        tables.addAll(keyFigures);
        tables.add(others.controls(counts, known.all(QualityFact.OfControl.class)));
        tables.add(others.risks(counts, known.all(QualityFact.OfRisk.class)));
        Wording wording = new Wording(year, words.board(), counts);
        return new QualityReport(
                new Content(
                        wording.title(),
                        wording.summary(),
                        wording.proposedDecisions(),
                        RECIPIENTS,
                        counts.figures(),
                        tables,
                        wording.sections(tables),
                        definitionVersions()),
                counts);
    }

    /** The version of each definition that decides what is counted. */
    public static SortedMap<String, Integer> definitionVersions() {
        return new TreeMap<>(Map.of("quality", DEFINITION_VERSION));
    }

    /**
     * What it counts of a thing, in a form to compare: another day that no table tells of is no other thing. Null for what it
     * does not count.
     *
     * @param answerDays within how many days a complaint is to be answered
     */
    public static @Nullable Object counted(QualityFact fact, int answerDays) {
        return switch (fact) {
            case QualityFact.OfDeviation it -> it.counts() ? Arrays.asList(it.area(), it.isClosed()) : null;
            case QualityFact.OfMeasure it -> Arrays.asList(it.concerns(), it.effect());
            case QualityFact.OfComplaint it ->
                List.of(
                        it.kind(),
                        it.channel(),
                        it.subject(),
                        it.answeredOn() != null,
                        it.isAnsweredWithin(answerDays));
            case QualityFact.OfLexSarah it -> Arrays.asList(it.outcome(), it.notifiedOn() != null);
            case QualityFact.OfInspection it -> it.status();
            case QualityFact.OfRisk it -> List.of(it.severity(), it.probability());
            case QualityFact.OfControl it -> List.of(it.point(), it.performedOn() != null);
        };
    }

    /** The sections that people write, in their order. */
    public static List<WrittenSection> writtenSections() {
        return Wording.written();
    }

    @Override
    public Content published() {
        return content;
    }

    @Override
    public Content whole() {
        return content;
    }

    /** The things that a figure counts, or the subjects of the finished numbers that it is; none for one that there is not. */
    public SortedSet<String> thingsBehind(String figureId) {
        return counts.thingsBehind(figureId);
    }
}
