package se.kvalitetshjulet.kit.chart;

import java.math.BigDecimal;
import java.util.List;
import se.kvalitetshjulet.kit.web.Swedish;

/** One category, or one time, with an amount for each series. */
public record Row(String label, List<Amount> amounts) {

    public Row {
        amounts = List.copyOf(amounts);
    }

    BigDecimal sum() {
        return amounts.stream().filter(Amount::isTold).map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isWhole() {
        return amounts.stream().allMatch(Amount::isTold);
    }

    int withheld() {
        return (int) amounts.stream().filter(Amount::isWithheld).count();
    }

    /** What is written at a stacked bar: how much it is in all, as far as all its parts are told. */
    String sumInWords() {
        var sum = Swedish.number(sum());
        if (isWhole()) {
            return sum;
        }
        if (sum().signum() > 0) {
            return "minst\u00a0" + sum;
        }
        return withheld() > 0 ? "visas inte" : Amount.missing().text();
    }
}
