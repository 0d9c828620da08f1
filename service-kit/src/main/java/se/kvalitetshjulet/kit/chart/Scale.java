package se.kvalitetshjulet.kit.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * An axis: where it begins and ends, and the few round numbers that are written at it.
 *
 * @param ticks from the least to the most, both of them ends of the axis
 */
record Scale(List<BigDecimal> ticks) {

    /** More would be a fence in front of the picture. */
    private static final int MOST_STEPS = 5;

    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    Scale {
        ticks = List.copyOf(ticks);
    }

    /**
     * @param values what is to have room
     * @param from where the axis begins, unless something is less; null for at nought
     */
    static Scale over(Collection<BigDecimal> values, @Nullable BigDecimal from) {
        var least = from == null ? BigDecimal.ZERO : from;
        var most = least;
        boolean whole = true;
        for (var value : values) {
            least = least.min(value);
            most = most.max(value);
            whole &= value.stripTrailingZeros().scale() <= 0;
        }
        if (least.compareTo(most) == 0) {
            most = least.add(BigDecimal.ONE);
        }
        var step = step(most.subtract(least), whole);
        while (steps(least, most, step) > MOST_STEPS) {
            step = next(step);
        }
        var ticks = new ArrayList<BigDecimal>();
        var last = round(most, step, RoundingMode.CEILING);
        for (var tick = round(least, step, RoundingMode.FLOOR); tick.compareTo(last) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return new Scale(ticks);
    }

    BigDecimal from() {
        return ticks.getFirst();
    }

    /** How far along the axis a number is, 0 to 1. */
    double share(double value) {
        double from = from().doubleValue();
        return (value - from) / (ticks.getLast().doubleValue() - from);
    }

    /** As it is written at the axis: all with as many decimals as the step between them. */
    String text(BigDecimal tick) {
        int decimals = ticks.stream()
                .mapToInt(each -> Math.max(0, each.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        return Swedish.decimals(tick, decimals);
    }

    /** The first 1, 2 or 5 times a power of ten that may do; at least one when only whole numbers can occur. */
    private static BigDecimal step(BigDecimal span, boolean whole) {
        var step = BigDecimal.ONE.scaleByPowerOfTen(span.precision() - span.scale() - 2);
        return whole ? step.max(BigDecimal.ONE) : step;
    }

    private static BigDecimal next(BigDecimal step) {
        var power = BigDecimal.ONE.scaleByPowerOfTen(step.precision() - step.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(larger -> larger.compareTo(step) > 0)
                .findFirst()
                .orElseThrow();
    }

    private static int steps(BigDecimal least, BigDecimal most, BigDecimal step) {
        return round(most, step, RoundingMode.CEILING)
                .subtract(round(least, step, RoundingMode.FLOOR))
                .divide(step, 0, RoundingMode.UNNECESSARY)
                .intValueExact();
    }

    private static BigDecimal round(BigDecimal number, BigDecimal step, RoundingMode towards) {
        return number.divide(step, 0, towards).multiply(step);
    }
}
