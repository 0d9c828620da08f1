package se.kvalitetshjulet.kit.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * What one bar, a part of it, or a point of a line stands for.
 *
 * @param value null when it is not told
 * @param text as it is to be read: {@code 1 234}, {@code <5}, {@code x} or {@code ..}
 */
public record Amount(@Nullable BigDecimal value, String text, Kind kind) {

    /** Whether there is a number, and if not, why. */
    public enum Kind {
        TOLD,
        /** Kept back for the sake of those it counts. */
        WITHHELD,
        /** Not known. */
        MISSING
    }

    public Amount {
        if ((kind == Kind.TOLD) != (value != null)) {
            throw new IllegalArgumentException("an amount has a value when it is told, and else none");
        }
    }

    public static Amount of(Number number) {
        return of(number, Swedish.number(number));
    }

    public static Amount of(Number number, String text) {
        return new Amount(new BigDecimal(number.toString()), text, Kind.TOLD);
    }

    /**
     * @param sign what is printed in its place: {@code <5} or {@code x}
     */
    public static Amount withheld(String sign) {
        return new Amount(null, sign, Kind.WITHHELD);
    }

    public static Amount missing() {
        return new Amount(null, "..", Kind.MISSING);
    }

    boolean isTold() {
        return kind == Kind.TOLD;
    }

    boolean isWithheld() {
        return kind == Kind.WITHHELD;
    }

    /** Nought for what is not told: ask {@link #isTold()} before it is drawn. */
    double size() {
        return value == null ? 0 : value.doubleValue();
    }
}
