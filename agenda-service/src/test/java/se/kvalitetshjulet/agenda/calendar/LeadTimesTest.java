package se.kvalitetshjulet.agenda.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.agenda.meeting.Meeting;

class LeadTimesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-04-24, 2024-04-08 2024-04-11 2024-04-16, an ordinary month",
        "2024-05-22, 2024-05-03 2024-05-08 2024-05-14, over Ascension Day",
        "2025-01-15, 2024-12-20 2024-12-30 2025-01-07, over Christmas and Epiphany",
        "2024-06-26, 2024-06-07 2024-06-12 2024-06-17, over Midsummer Eve",
    })
    void what_has_to_be_ready_is_counted_back_in_working_days(LocalDate meeting, String days, String why) {
        assertThat(new LeadTimes(12, 9, 6)
                        .before(meeting).stream()
                                .map(deadline -> deadline.dueOn().toString())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @Test
    void each_step_comes_before_the_next() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LeadTimes(5, 6, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeadTimes(6, 4, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeadTimes(2, 1, -1));
    }

    @ParameterizedTest(name = "{0} on {1}, {2} without a statement, agenda {3}: late {4}")
    @CsvSource({
        "STATEMENTS, 2024-04-16, 1, DRAFT, false",
        "STATEMENTS, 2024-04-17, 1, DRAFT, true",
        "STATEMENTS, 2024-04-17, 1, NOTICED, true",
        "STATEMENTS, 2024-04-17, 0, DRAFT, false",
        "AGENDA, 2024-04-16, 0, DRAFT, false",
        "AGENDA, 2024-04-17, 0, DRAFT, true",
        "AGENDA, 2024-04-17, 0, APPROVED, false",
        "AGENDA, 2024-04-17, 0, NOTICED, false",
        "NOTICE, 2024-04-16, 0, DRAFT, false",
        "NOTICE, 2024-04-17, 0, APPROVED, true",
        "NOTICE, 2024-04-17, 1, NOTICED, false",
    })
    void what_is_late(LeadTimes.Step step, LocalDate today, int withoutStatement, String agenda, boolean late) {
        var meeting = Meeting.planned(UUID.randomUUID(), Instant.parse("2024-04-24T11:15:00Z"), "Plan 3");
        if (agenda.equals("NOTICED")) {
            meeting.issueNotice();
        }
        var deadline = new LeadTimes.Deadline(step, LocalDate.of(2024, 4, 16));
        var ready = new ReadYear.Readiness(withoutStatement, agenda.equals("APPROVED"));
        assertThat(ReadYear.isLate(meeting, deadline, ready, today)).isEqualTo(late);
    }

    @Test
    void nothing_is_late_once_the_board_has_sat_down() {
        var meeting = Meeting.planned(UUID.randomUUID(), Instant.parse("2024-04-24T11:15:00Z"), "Plan 3");
        meeting.open(LocalDate.of(2024, 4, 24));
        var deadline = new LeadTimes.Deadline(LeadTimes.Step.STATEMENTS, LocalDate.of(2024, 4, 8));
        assertThat(ReadYear.isLate(meeting, deadline, new ReadYear.Readiness(3, false), LocalDate.of(2024, 4, 24)))
                .isFalse();
    }
}
