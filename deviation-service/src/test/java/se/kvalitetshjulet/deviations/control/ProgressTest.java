package se.kvalitetshjulet.deviations.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a control is to be made, and how far it has come. */
class ProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 10);

    @ParameterizedTest
    @CsvSource({
        "2024-10-15, ONCE,         1",
        "2024-01-31, MONTHLY,      12",
        "2024-12-01, MONTHLY,      1",
        "2024-02-01, QUARTERLY,    4",
        "2024-03-31, QUARTERLY,    4",
        "2024-04-01, QUARTERLY,    3",
        "2024-06-30, TWICE_A_YEAR, 2",
        "2024-07-01, TWICE_A_YEAR, 1"
    })
    void a_year_has_room_for_so_many_times(LocalDate first, Frequency frequency, int occasions) {
        assertThat(Progress.of(first, frequency, 0, TODAY).occasions()).isEqualTo(occasions);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-09, ONCE,      0, 2024-05-09, LATE",
        "2024-05-10, ONCE,      0, 2024-05-10, DUE",
        "2024-06-09, ONCE,      0, 2024-06-09, DUE",
        "2024-06-10, ONCE,      0, 2024-06-10, PLANNED",
        "2024-05-09, ONCE,      1, ,           PERFORMED",
        "2024-05-09, ONCE,      2, ,           PERFORMED",
        "2024-01-31, MONTHLY,   1, 2024-02-29, LATE",
        "2024-01-31, MONTHLY,   4, 2024-05-31, DUE",
        "2024-02-01, QUARTERLY, 2, 2024-08-01, PLANNED"
    })
    void the_next_time_follows_from_how_many_have_been(
            LocalDate first, Frequency frequency, int times, @Nullable LocalDate nextOn, Progress.Status status) {
        var progress = Progress.of(first, frequency, times, TODAY);

        assertThat(progress.nextOn()).isEqualTo(nextOn);
        assertThat(progress.status()).isEqualTo(status);
    }
}
