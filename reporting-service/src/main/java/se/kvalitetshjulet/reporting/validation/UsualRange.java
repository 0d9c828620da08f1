package se.kvalitetshjulet.reporting.validation;

import static se.kvalitetshjulet.reporting.validation.ValidationRule.USUAL_RANGE;

import java.math.BigDecimal;
import java.util.List;

/**
 * Finds figures that are far from what they use to be. By medians, which a single odd period does not move; with a width that
 * never falls below half the median, nor below five, for small numbers vary by chance.
 */
final class UsualRange {

    /** With fewer periods than this nothing is usual yet. */
    private static final int FEWEST = 3;

    private static final BigDecimal SPREADS = BigDecimal.valueOf(3);
    private static final BigDecimal NARROWEST = BigDecimal.valueOf(5);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private UsualRange() {}

    static Finding of(List<Evidence.Series> series) {
        List<Evidence.Series> comparable =
                series.stream().filter(each -> each.earlier().size() >= FEWEST).toList();
        if (comparable.isEmpty()) {
            return Finding.notApplicable(
                    USUAL_RANGE, "Det finns för få tidigare perioder för att säga vad som är vanligt.");
        }
        return Finding.of(
                USUAL_RANGE,
                comparable.stream()
                        .filter(UsualRange::isUnusual)
                        .map(each -> Fault.ofFigure(
                                each.label(),
                                "Talet är " + Words.number(each.value()) + ". De tidigare periodernas median är "
                                        + Words.number(median(each.earlier())) + ".",
                                each.figureId()))
                        .toList(),
                "Inget tal är ovanligt.",
                "Kontrollera talet mot underlaget. Om det stämmer, godta det med ett skäl.");
    }

    private static boolean isUnusual(Evidence.Series series) {
        BigDecimal median = median(series.earlier());
        return series.value().subtract(median).abs().compareTo(width(series.earlier(), median)) > 0;
    }

    private static BigDecimal width(List<BigDecimal> earlier, BigDecimal median) {
        BigDecimal spread = median(
                earlier.stream().map(value -> value.subtract(median).abs()).toList());
        return spread.multiply(SPREADS).max(median.abs().multiply(HALF)).max(NARROWEST);
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal upper = sorted.get(sorted.size() / 2);
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        return upper.add(lower).multiply(HALF);
    }
}
