package se.kvalitetshjulet.statute;

import java.time.LocalDate;
import java.util.Locale;

/** The range of the special fee (särskild avgift) that a court may impose for a decision not executed in reasonable time. */
public record SpecialFee(long lowestSek, long highestSek) {

    private static final LocalDate RAISED_ON = LocalDate.of(2026, 1, 1);
    private static final SpecialFee BEFORE = new SpecialFee(10_000, 1_000_000);
    private static final SpecialFee AFTER = new SpecialFee(15_000, 1_500_000);

    /** The day of the decision chooses the range, not the day the fee is imposed. */
    public static SpecialFee forDecisionOf(LocalDate decidedOn) {
        return decidedOn.isBefore(RAISED_ON) ? BEFORE : AFTER;
    }

    /** {@code 10 000–1 000 000 kr}, with spaces that do not break. */
    public String inWords() {
        return grouped(lowestSek) + "–" + grouped(highestSek) + "\u00a0kr";
    }

    private static String grouped(long amount) {
        return String.format(Locale.ROOT, "%,d", amount).replace(',', '\u00a0');
    }
}
