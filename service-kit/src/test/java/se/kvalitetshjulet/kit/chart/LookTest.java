package se.kvalitetshjulet.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {

    /** How the three kinds of colour blindness see red, green and blue light (Viénot, Brettel and Mollon, 1999). */
    private enum Sight {
        ORDINARY(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
        WITHOUT_RED(new double[][] {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}}),
        WITHOUT_GREEN(new double[][] {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}}),
        GREY_PRINT(new double[][] {{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}});

        private final double[][] sees;

        Sight(double[][] sees) {
            this.sees = sees;
        }

        double[] see(double[] light) {
            return Arrays.stream(sees)
                    .mapToDouble(row -> row[0] * light[0] + row[1] * light[1] + row[2] * light[2])
                    .toArray();
        }
    }

    @Test
    void colours_stand_out_from_the_paper() {
        assertThat(Look.values())
                .allSatisfy(look -> assertThat(1.05 / (luminance(light(look.colour())) + 0.05))
                        .isGreaterThanOrEqualTo(3.0));
    }

    @Test
    void no_two_series_have_the_same_hatching_or_the_same_mark() {
        assertThat(Stream.of(Look.values()).map(Look::hatching)).doesNotHaveDuplicates();
        assertThat(Stream.of(Look.values()).map(Look::marker)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void any_two_series_are_told_apart_by_their_colours_too(Sight sight) {
        for (var one : Look.values()) {
            for (var other : List.of(Look.values()).subList(one.ordinal() + 1, Look.values().length)) {
                assertThat(distance(sight.see(light(one.colour())), sight.see(light(other.colour()))))
                        .as("%s and %s", one, other)
                        .isGreaterThan(10);
            }
        }
    }

    private static double[] light(String colour) {
        return Stream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double luminance(double[] light) {
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    /** How different two colours look, in CIELAB: 2 or 3 is the least that can be seen. */
    private static double distance(double[] one, double[] other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] lab(double[] light) {
        double x = root((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.9505);
        double y = root(luminance(light));
        double z = root((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}
