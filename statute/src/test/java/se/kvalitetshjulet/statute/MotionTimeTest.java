package se.kvalitetshjulet.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotionTimeTest {

    @ParameterizedTest
    @CsvSource({"2023-03-20, 2024-03-20", "2024-02-29, 2025-02-28", "2023-12-31, 2024-12-31"})
    void a_motion_is_decided_within_a_year_from_the_day_it_was_raised(LocalDate raised, LocalDate last) {
        assertThat(MotionTime.decidedBy(raised)).isEqualTo(last);
    }
}
