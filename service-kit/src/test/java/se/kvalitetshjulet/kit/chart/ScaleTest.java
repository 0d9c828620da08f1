package se.kvalitetshjulet.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                 | 0 1
            1                 | 0 1
            3                 | 0 1 2 3
            7 2               | 0 2 4 6 8
            14                | 0 5 10 15
            23                | 0 5 10 15 20 25
            100               | 0 20 40 60 80 100
            101               | 0 50 100 150
            1302 1020         | 0 500 1 000 1 500
            48211             | 0 10 000 20 000 30 000 40 000 50 000
            0.7               | 0,0 0,2 0,4 0,6 0,8
            2.5 1             | 0,0 0,5 1,0 1,5 2,0 2,5
            -3                | −3 −2 −1 0
            1200 -1600        | −2 000 −1 000 0 1 000 2 000
            """)
    void an_axis_has_few_round_numbers_from_nought(String values, String ticks) {
        assertThat(written(Scale.over(
                        Stream.of(values.split(" ")).map(BigDecimal::new).toList(), null)))
                .isEqualTo(ticks);
    }

    @ParameterizedTest
    @CsvSource({"84 96, 80, 80 85 90 95 100", "84 96, 83, 80 85 90 95 100", "70 96, 80, 70 80 90 100"})
    void an_axis_that_begins_elsewhere_has_room_for_all_the_same(String values, BigDecimal from, String ticks) {
        assertThat(written(Scale.over(
                        Stream.of(values.split(" ")).map(BigDecimal::new).toList(), from)))
                .isEqualTo(ticks);
    }

    private static String written(Scale scale) {
        return scale.ticks().stream()
                .map(scale::text)
                .collect(Collectors.joining(" "))
                .replace('\u202f', ' ');
    }
}
