package se.kvalitetshjulet.reporting.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed.Outcome;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp.Effect;
import se.kvalitetshjulet.courses.Inspection;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfControl;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfInspection;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfLexSarah;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfMeasure;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfRisk;
import se.kvalitetshjulet.reporting.report.Table;

/** The year's lex Sarah reports, measures, inspections, controls and risks. */
final class OtherTables {

    static final String LEX_SARAH = "lexsarah";
    static final String MEASURES = "atgarder";
    static final String INSPECTIONS = "tillsyn";
    static final String CONTROLS = "kontroller";
    static final String RISKS = "risker";

    private static final String TOTAL = "Totalt";
    private static final String PERFORMED = "genomforda";
    private static final String FINDINGS = "avvikelser";

    /** The board's own scale may be longer. */
    private static final int SCALE = 4;

    private static final Map<Outcome, String> OUTCOMES = Map.of(
            Outcome.NONE, "Inget missförhållande",
            Outcome.MISCONDUCT, "Missförhållande",
            Outcome.RISK, "Påtaglig risk för missförhållande",
            Outcome.SERIOUS_MISCONDUCT, "Allvarligt missförhållande",
            Outcome.SERIOUS_RISK, "Påtaglig risk för allvarligt missförhållande");

    private static final Map<Concern.Kind, String> CONCERNS = Map.of(
            Concern.Kind.DEVIATION, "Avvikelser",
            Concern.Kind.COMPLAINT, "Klagomål och synpunkter",
            Concern.Kind.LEX_SARAH, "Lex Sarah",
            Concern.Kind.INSPECTION, "Tillsyn",
            Concern.Kind.RISK, "Risker",
            Concern.Kind.CONTROL, "Kontroller");

    private final int year;

    OtherTables(int year) {
        this.year = year;
    }

    Table lexSarah(Counts counts, Collection<OfLexSarah> all) {
        List<Counts.Line<OfLexSarah>> lines = new ArrayList<>();
        Arrays.stream(Outcome.values())
                .forEach(outcome -> lines.add(new Counts.Line<>(
                        outcome.name(),
                        OUTCOMES.get(outcome),
                        Map.of("outcome", outcome.name()),
                        one -> one.outcome() == outcome)));
        lines.add(new Counts.Line<>("pagar", "Utredningen pågår", Map.of(), one -> one.outcome() == null));
        return counts.table(
                new Counts.Layout<>(
                        LEX_SARAH,
                        "Lex Sarah-rapporter " + year + ", efter bedömning",
                        "lexsarah",
                        "lexsarah.bedomning",
                        "rapporter enligt lex Sarah som lämnades under " + year,
                        "Bedömning",
                        TOTAL,
                        lines,
                        List.of(
                                new Counts.Column<>(
                                        "anmalda",
                                        "Anmälda till IVO",
                                        "som har anmälts till IVO",
                                        false,
                                        one -> one.notifiedOn() != null),
                                new Counts.Column<>(
                                        "ej-anmalda",
                                        "Inte anmälda",
                                        "som inte har anmälts till IVO",
                                        false,
                                        one -> one.notifiedOn() == null),
                                new Counts.Column<>("totalt", "Antal", "", true, _ -> true))),
                all);
    }

    Table measures(Counts counts, Collection<OfMeasure> all) {
        return measures(counts, all, EnumSet.allOf(Concern.Kind.class));
    }

    /**
     * @param concerns what the measures may concern, a line for each
     */
    Table measures(Counts counts, Collection<OfMeasure> all, Set<Concern.Kind> concerns) {
        return counts.table(
                new Counts.Layout<>(
                        MEASURES,
                        "Åtgärder som beslutades " + year + ", efter uppföljd effekt",
                        "atgarder",
                        "atgarder.grund",
                        "åtgärder som beslutades under " + year,
                        "Åtgärder med anledning av",
                        TOTAL,
                        concerns.stream()
                                .map(kind -> new Counts.Line<OfMeasure>(
                                        kind.name(),
                                        CONCERNS.get(kind),
                                        Map.of("concerns", kind.name()),
                                        one -> one.concerns() == kind))
                                .toList(),
                        List.of(
                                effect("uppnadd", "Uppnådd effekt", Effect.ACHIEVED),
                                effect("delvis", "Delvis uppnådd", Effect.PARTLY),
                                effect("ej-uppnadd", "Inte uppnådd", Effect.NOT_ACHIEVED),
                                new Counts.Column<>(
                                        "ej-uppfoljda",
                                        "Inte uppföljda",
                                        "som inte har följts upp",
                                        false,
                                        one -> one.effect() == null),
                                new Counts.Column<>("totalt", TOTAL, "", true, _ -> true))),
                all);
    }

    private static Counts.Column<OfMeasure> effect(String id, String label, Effect effect) {
        return new Counts.Column<>(
                id,
                label,
                "vars effekt vid den senaste uppföljningen var: " + label.toLowerCase(Locale.ROOT),
                false,
                one -> one.effect() == effect);
    }

    Table inspections(Counts counts, Collection<OfInspection> all) {
        return counts.table(
                new Counts.Layout<>(
                        INSPECTIONS,
                        "IVO:s tillsyn som inleddes " + year + ", efter senaste steg",
                        "tillsyn",
                        "tillsyn.steg",
                        "tillsyner av IVO som inleddes under " + year,
                        "Senaste steg",
                        TOTAL,
                        Arrays.stream(Inspection.Status.values())
                                .map(status -> new Counts.Line<OfInspection>(
                                        status.name(),
                                        capitalised(status.label()),
                                        Map.of("status", status.name()),
                                        one -> one.status() == status))
                                .toList(),
                        List.of(new Counts.Column<>("totalt", "Antal", "", false, _ -> true))),
                all);
    }

    Table controls(Counts counts, Collection<OfControl> all) {
        return controls(counts, all, List.of());
    }

    /** With how many of the performed found a deviation the last time. */
    Table controlsWithFindings(Counts counts, Collection<OfControl> all) {
        return controls(
                counts,
                all,
                List.of(new Counts.Column<>(
                        FINDINGS,
                        "Med avvikelse",
                        "som har genomförts och senast visade en avvikelse",
                        false,
                        PERFORMED,
                        OfControl::foundDeviation)));
    }

    /**
     * @param parts columns that tell more of the performed
     */
    private Table controls(Counts counts, Collection<OfControl> all, List<Counts.Column<OfControl>> parts) {
        List<Counts.Column<OfControl>> columns = new ArrayList<>();
        columns.add(new Counts.Column<>(
                PERFORMED, "Genomförda", "som har genomförts", false, one -> one.performedOn() != null));
        columns.addAll(parts);
        columns.add(new Counts.Column<>(
                "ej-genomforda",
                "Inte genomförda",
                "som inte har genomförts",
                false,
                one -> one.performedOn() == null));
        columns.add(new Counts.Column<>("totalt", "Planerade", "", true, _ -> true));
        return counts.table(
                new Counts.Layout<>(
                        CONTROLS,
                        "Internkontrollplanens kontroller " + year,
                        "kontroller",
                        "kontroller.punkt",
                        "kontroller som var planerade till " + year,
                        "Kontrollpunkt",
                        TOTAL,
                        all.stream()
                                .map(OfControl::point)
                                .distinct()
                                .sorted()
                                .map(point -> new Counts.Line<OfControl>(
                                        point,
                                        point,
                                        Map.of("point", point),
                                        one -> one.point().equals(point)))
                                .toList(),
                        columns),
                all);
    }

    Table risks(Counts counts, Collection<OfRisk> all) {
        int severities = highest(all.stream().map(OfRisk::severity));
        int probabilities = highest(all.stream().map(OfRisk::probability));
        List<Counts.Column<OfRisk>> columns = new ArrayList<>();
        IntStream.rangeClosed(1, probabilities)
                .forEach(probability -> columns.add(new Counts.Column<>(
                        "sannolikhet-" + probability,
                        "Sannolikhet " + probability,
                        "med sannolikhet " + probability,
                        false,
                        one -> one.probability() == probability)));
        columns.add(new Counts.Column<>("totalt", TOTAL, "", true, _ -> true));
        return counts.table(
                new Counts.Layout<>(
                        RISKS,
                        "Risker i " + year + " års riskanalyser, efter allvarlighetsgrad och sannolikhet",
                        "risker",
                        "risker.allvar",
                        "risker i " + year + " års riskanalyser, efter den senaste bedömningen",
                        "Allvarlighetsgrad",
                        TOTAL,
                        IntStream.rangeClosed(1, severities)
                                .mapToObj(severity -> new Counts.Line<OfRisk>(
                                        Integer.toString(severity),
                                        "Allvarlighetsgrad " + severity,
                                        Map.of("severity", Integer.toString(severity)),
                                        one -> one.severity() == severity))
                                .toList(),
                        columns),
                all);
    }

    private static int highest(Stream<Integer> steps) {
        return steps.reduce(SCALE, Math::max);
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
