package se.kvalitetshjulet.reporting.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "inget",
            value = {
                "a/b/c, a/b/c, =a =b =c",
                "a/b/c, a/c,   =a -b =c",
                "a/c,   a/b/c, =a +b =c",
                "a/b/c, a/x/c, =a -b +x =c",
                "inget, a/b,   +a +b",
                "a/b,   inget, -a -b",
                "a/b,   b/a,   -a =b +a"
            })
    void what_was_taken_away_stands_before_what_came_in_its_place(String before, String after, String lines) {
        assertThat(TextDifference.between(typed(before), typed(after)).stream()
                        .map(line -> sign(line.fate()) + line.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(lines);
    }

    private static String typed(String lines) {
        return lines == null ? "" : lines.replace('/', '\n');
    }

    private static String sign(TextDifference.Fate fate) {
        return switch (fate) {
            case KEPT -> "=";
            case REMOVED -> "-";
            case ADDED -> "+";
        };
    }
}
