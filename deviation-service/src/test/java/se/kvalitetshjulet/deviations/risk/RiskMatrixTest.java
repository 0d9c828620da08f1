package se.kvalitetshjulet.deviations.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a risk asks for, and where it lies in the matrix. */
class RiskMatrixTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 4, LOW", "1, 3, 4, LOW", "1, 4, 4, MEDIUM", "2, 2, 4, MEDIUM", "2, 4, 4, MEDIUM", "3, 3, 4, HIGH",
        "4, 4, 4, HIGH", "2, 2, 5, LOW", "1, 5, 5, MEDIUM", "3, 4, 5, MEDIUM", "3, 5, 5, HIGH", "1, 1, 1, HIGH"
    })
    void the_level_follows_from_the_value_and_the_scale(int severity, int probability, int highest, RiskLevel level) {
        assertThat(RiskLevel.of(severity * probability, highest)).isEqualTo(level);
    }

    @Test
    void each_risk_lies_in_its_cell_with_the_most_severe_first() {
        var low = risk("R1", 1, 2);
        var high = risk("R2", 4, 3);
        var other = risk("R3", 5, 1);
        var matrix = RiskMatrix.of(List.of(low, high, other), 4);

        assertThat(matrix.rows()).extracting(RiskMatrix.Row::severity).containsExactly(4, 3, 2, 1);
        assertThat(matrix.probabilities()).containsExactly(1, 2, 3, 4);
        assertThat(matrix.rows().getFirst().cells().get(2).risks()).containsExactly(high);
        assertThat(matrix.rows().getLast().cells().get(1).risks()).containsExactly(low);
        assertThat(matrix.outside()).containsExactly(other);
    }

    private static RiskView risk(String id, int severity, int probability) {
        return new RiskView(
                id,
                2024,
                "enhet",
                "Enheten",
                null,
                "OTHER",
                "Annat",
                severity,
                probability,
                severity * probability,
                RiskLevel.LOW,
                "låg",
                null,
                1);
    }
}
