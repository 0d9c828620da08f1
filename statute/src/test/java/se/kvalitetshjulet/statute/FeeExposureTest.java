package se.kvalitetshjulet.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a late decision may cost")
class FeeExposureTest {

    @ParameterizedTest(name = "decided {0}, clock from {1}, seen on {2}: {3} days late, {4}–{5} kr")
    @CsvSource({
        // The first day past the three months, and a month-end that clamps.
        "2024-01-10, 2024-01-10, 2024-04-11, 1, 10000, 1000000",
        "2023-11-30, 2023-11-30, 2024-03-01, 1, 10000, 1000000",
        "2024-01-10, 2024-01-10, 2025-04-10, 365, 10000, 1000000",
        // The day of the decision chooses the range, however much later it is seen …
        "2025-12-31, 2025-12-31, 2026-04-01, 1, 10000, 1000000",
        "2026-01-01, 2026-01-01, 2026-04-02, 1, 15000, 1500000",
        // … and whenever what was begun was interrupted.
        "2025-12-31, 2026-02-28, 2026-05-29, 1, 10000, 1000000",
        "2026-01-01, 2026-11-30, 2027-03-01, 1, 15000, 1500000",
    })
    void aLateDecisionIsExposedToTheRangeOfItsDay(
            LocalDate decidedOn, LocalDate clockStarted, LocalDate at, long daysLate, long lowest, long highest) {
        assertThat(FeeExposure.of(decidedOn, clockStarted, at))
                .contains(new FeeExposure(new SpecialFee(lowest, highest), daysLate));
    }

    @ParameterizedTest(name = "clock from {0}, seen on {1}")
    @CsvSource({"2024-01-10, 2024-04-10", "2023-11-30, 2024-02-29", "2025-11-30, 2026-02-28", "2026-01-01, 2026-01-01"})
    void whatIsInTimeIsExposedToNothing(LocalDate decidedOn, LocalDate at) {
        assertThat(FeeExposure.of(decidedOn, decidedOn, at)).isEmpty();
    }

    @Test
    void theLimitsArePrintedAsTheyStandAndNothingBetweenThem() {
        var exposure = FeeExposure.of(LocalDate.of(2024, 1, 10), LocalDate.of(2024, 1, 10), LocalDate.of(2024, 5, 1));

        assertThat(exposure.orElseThrow().range().inWords()).isEqualTo("10\u00a0000–1\u00a0000\u00a0000\u00a0kr");
    }
}
