package se.kvalitetshjulet.kit.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.kit.problem.Refusal;

class ParametersTest {

    @Test
    void a_day_is_read_and_none_is_none() {
        assertThat(Parameters.day("from", "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Parameters.day("to", "9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(Parameters.day("from", null)).isNull();
        assertThat(Parameters.day("from", " ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-999999999-01-01",
                "+999999999-12-31",
                "+10000-01-01",
                "-0001-01-01",
                "2023-02-29",
                "2024-3-31",
                "20240331",
                "i går"
            })
    void a_day_that_no_table_holds_is_refused(String day) {
        assertThatThrownBy(() -> Parameters.day("from", day)).isInstanceOf(Refusal.class);
    }
}
