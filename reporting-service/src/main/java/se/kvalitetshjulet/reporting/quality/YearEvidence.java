package se.kvalitetshjulet.reporting.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfComplaint;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfDeviation;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfLexSarah;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.validation.Evidence;

/** What an annual quality report is held against before it is approved. */
public final class YearEvidence {

    /** How many years before its own a total is held against. */
    public static final int EARLIER_YEARS = 4;

    private static final Map<String, String> TOTALS = Map.of(
            "avvikelser.totalt", "Avvikelser, totalt",
            "klagomal.totalt", "Klagomål och synpunkter, totalt",
            "lexsarah.totalt", "Lex Sarah-rapporter, totalt");

    private final Report whole;
    private final Known known;

    private YearEvidence(Report whole, Known known) {
        this.whole = whole;
        this.known = known;
    }

    /**
     * What was known at the report's moment.
     *
     * @param facts of the year
     * @param earlier of each of the years before that something is known of
     * @param entered deviations as finished numbers
     * @param area the word for a code, null when there is none
     * @param subject likewise
     */
    public record Known(
            Collection<QualityFact> facts,
            List<Collection<QualityFact>> earlier,
            Collection<EnteredCount> entered,
            Evidence.Each<Evidence.OpenConflict> conflicts,
            Function<String, @Nullable String> area,
            Function<String, @Nullable String> subject) {}

    /**
     * @param whole the report with every count
     */
    public static Evidence.OfKind of(Report whole, Known known) {
        YearEvidence evidence = new YearEvidence(whole, known);
        return new Evidence.OfKind(
                List.of(),
                evidence.entered(),
                use -> known.facts().forEach(fact -> evidence.course(fact).ifPresent(use)),
                use -> known.facts().stream()
                        .filter(fact -> fact.unit() != null)
                        .forEach(fact -> use.accept(new Evidence.UnitUse(fact.unit(), fact.on(), fact.id()))),
                evidence.series(),
                evidence.codes(),
                known.conflicts());
    }

    /** The totals that were entered beside their parts. */
    private List<Evidence.EnteredTotal> entered() {
        return known.entered().stream()
                .filter(each -> each.area() == null)
                .map(total -> new Evidence.EnteredTotal(
                        "Totalt antal avvikelser " + whole.period() + (total.closed() ? ", avslutade" : ""),
                        total.value(),
                        DeviationTables.sum(DeviationTables.parts(known.entered(), total.closed())),
                        "avvikelser.inlamnade." + (total.closed() ? DeviationTables.CLOSED : DeviationTables.ALL)))
                .sorted(Comparator.comparing(Evidence.EnteredTotal::figureId))
                .toList();
    }

    private Optional<Evidence.DatedCourse> course(QualityFact fact) {
        List<Evidence.Dated> days = new ArrayList<>();
        switch (fact) {
            case OfComplaint complaint -> {
                add(days, "det kom in", complaint.on());
                add(days, "svaret", complaint.answeredOn());
                add(days, "överlämnandet till delegationen", complaint.escalatedOn());
            }
            case OfLexSarah report -> {
                add(days, "rapporten", report.on());
                add(days, "anmälan till IVO", report.notifiedOn());
                add(days, "IVO:s beslut", report.ivoDecidedOn());
                add(days, "avslutet", report.closedOn());
            }
            default -> {}
        }
        return days.size() < 2 ? Optional.empty() : Optional.of(new Evidence.DatedCourse(what(fact), fact.id(), days));
    }

    private static String what(QualityFact fact) {
        return fact instanceof OfComplaint ? "Ett klagomål eller en synpunkt" : "En rapport enligt lex Sarah";
    }

    private static void add(List<Evidence.Dated> days, String what, @Nullable LocalDate day) {
        if (day != null) {
            days.add(new Evidence.Dated(what, day));
        }
    }

    private List<Evidence.Series> series() {
        return TOTALS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(total -> whole.figure(total.getKey()).stream()
                        .filter(figure -> figure.value() != null)
                        .map(figure -> new Evidence.Series(
                                total.getKey(),
                                total.getValue(),
                                figure.value(),
                                known.earlier().stream()
                                        .map(facts -> BigDecimal.valueOf(facts.stream()
                                                .filter(fact -> isIn(fact, total.getKey()))
                                                .count()))
                                        .toList())))
                .toList();
    }

    private static boolean isIn(QualityFact fact, String total) {
        return switch (fact) {
            case OfDeviation deviation -> total.startsWith("avvikelser") && deviation.counts();
            case OfComplaint _ -> total.startsWith("klagomal");
            case OfLexSarah _ -> total.startsWith("lexsarah");
            default -> false;
        };
    }

    private List<Evidence.CodeUse> codes() {
        SortedSet<String> areas = new TreeSet<>();
        SortedSet<String> subjects = new TreeSet<>();
        known.facts().forEach(fact -> {
            if (fact instanceof OfDeviation deviation && deviation.area() != null) {
                areas.add(deviation.area());
            } else if (fact instanceof OfComplaint complaint) {
                subjects.add(complaint.subject());
            }
        });
        return Stream.concat(
                        areas.stream()
                                .map(code -> new Evidence.CodeUse(
                                        "Avvikelseområde", code, known.area().apply(code))),
                        subjects.stream()
                                .map(code -> new Evidence.CodeUse(
                                        "Ämne för klagomål",
                                        code,
                                        known.subject().apply(code))))
                .toList();
    }
}
