package se.kvalitetshjulet.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTimeTest {

    @ParameterizedTest(name = "{0} is {1} in Stockholm: {2}")
    @CsvSource({
        "2024-03-30T22:59:59Z, 2024-03-30, the last second before the day the clocks go forward",
        "2024-03-30T23:00:00Z, 2024-03-31, midnight in winter time",
        "2024-03-31T00:59:59Z, 2024-03-31, just before the hour that is skipped",
        "2024-03-31T01:00:00Z, 2024-03-31, just after it",
        "2024-03-31T21:59:59Z, 2024-03-31, the short day ends in summer time",
        "2024-03-31T22:00:00Z, 2024-04-01, and so the second quarter begins at 22 UTC",
        "2024-10-26T21:59:59Z, 2024-10-26, the last second before the day the clocks go back",
        "2024-10-26T22:00:00Z, 2024-10-27, midnight in summer time",
        "2024-10-27T00:30:00Z, 2024-10-27, half past two the first time",
        "2024-10-27T01:30:00Z, 2024-10-27, half past two the second time",
        "2024-10-27T22:59:59Z, 2024-10-27, the long day ends in winter time",
        "2024-10-27T23:00:00Z, 2024-10-28, the day after",
        "2024-12-31T22:59:59Z, 2024-12-31, the last second of the year",
        "2024-12-31T23:00:00Z, 2025-01-01, the first of the next",
        "2025-06-30T22:00:00Z, 2025-07-01, the new act is in force while UTC still is in June",
    })
    void theDateIsTheOneOnTheWallInStockholm(Instant instant, LocalDate date, String why) {
        assertThat(SwedishTime.dateOf(instant)).as(why).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0} is {1} hours long")
    @CsvSource({"2024-03-31, 23", "2024-10-27, 25", "2024-02-29, 24"})
    void theDaysTheClocksChangeAreShorterAndLonger(LocalDate day, long hours) {
        assertThat(Duration.between(SwedishTime.startOf(day), SwedishTime.startOf(day.plusDays(1))))
                .isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void todayIsAskedOfTheClockThatIsGiven() {
        assertThat(SwedishTime.today(InstantSource.fixed(Instant.parse("2024-03-31T22:00:00Z"))))
                .isEqualTo("2024-04-01");
    }
}
