package se.kvalitetshjulet.reporting.quality;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.ComplaintRules;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.courses.ControlRules;
import se.kvalitetshjulet.courses.Course;
import se.kvalitetshjulet.courses.DeviationRules;
import se.kvalitetshjulet.courses.InspectionRules;
import se.kvalitetshjulet.courses.LexSarahRules;
import se.kvalitetshjulet.courses.MeasureRules;
import se.kvalitetshjulet.courses.RiskRules;
import se.kvalitetshjulet.courses.Rules;
import se.kvalitetshjulet.courses.Told;

/** What the annual reports count, each folded by the rules of its course. */
public enum ThingKind {
    DEVIATION(
            "avvikelse",
            "avvikelser",
            new DeviationRules(),
            QualityFact.OfDeviation.class,
            QualityFact.OfDeviation::of),
    MEASURE("åtgärd", "åtgärder", new MeasureRules(), QualityFact.OfMeasure.class, QualityFact.OfMeasure::of),
    COMPLAINT(
            "klagomål eller synpunkt",
            "klagomål och synpunkter",
            new ComplaintRules(),
            QualityFact.OfComplaint.class,
            QualityFact.OfComplaint::of),
    LEX_SARAH(
            "lex Sarah-rapport",
            "lex Sarah-rapporter",
            new LexSarahRules(),
            QualityFact.OfLexSarah.class,
            QualityFact.OfLexSarah::of),
    INSPECTION(
            "tillsyn",
            "tillsyner",
            new InspectionRules(),
            QualityFact.OfInspection.class,
            QualityFact.OfInspection::of),
    RISK("risk", "risker", new RiskRules(), QualityFact.OfRisk.class, QualityFact.OfRisk::of),
    CONTROL("kontroll", "kontroller", new ControlRules(), QualityFact.OfControl.class, QualityFact.OfControl::of);

    private final String label;
    private final String plural;
    private final Folding<?> folding;
    private final Class<? extends QualityFact> fact;

    <S, F extends QualityFact> ThingKind(
            String label, String plural, Rules<S> rules, Class<F> fact, BiFunction<String, S, F> of) {
        this.label = label;
        this.plural = plural;
        this.folding = new Folding<>(rules, of);
        this.fact = fact;
    }

    /**
     * What some events add up to.
     *
     * @param fact null as long as nobody has told of the thing's beginning
     * @param conflicts what of them cannot be used
     */
    public record Known(@Nullable QualityFact fact, List<Conflict> conflicts) {}

    private record Folding<S>(Rules<S> rules, BiFunction<String, S, ? extends QualityFact> of) {

        Known known(String id, Collection<Told> told) {
            Course<S> course = Course.of(rules, told);
            return new Known(course.begun().map(state -> of.apply(id, state)).orElse(null), course.conflicts());
        }
    }

    /** In Swedish, in the singular. */
    public String label() {
        return label;
    }

    public String plural() {
        return plural;
    }

    /** The record of what is known of one. */
    public Class<? extends QualityFact> fact() {
        return fact;
    }

    /** As erasures name it. */
    public ThingErased.Kind erasedAs() {
        return ThingErased.Kind.valueOf(name());
    }

    /** Folds events of one thing of this kind. */
    public Known fold(String id, Collection<Told> told) {
        return folding.known(id, told);
    }

    /** The kind that events with this record tell of; empty for what no annual report counts. */
    public static Optional<ThingKind> toldBy(Class<?> data) {
        return Arrays.stream(values())
                .filter(kind -> kind.folding.rules().areToldBy(data))
                .findFirst();
    }
}
