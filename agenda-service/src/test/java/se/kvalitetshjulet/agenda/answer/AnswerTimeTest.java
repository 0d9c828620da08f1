package se.kvalitetshjulet.agenda.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.agenda.answer.AnswerTime.Urgency;

class AnswerTimeTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-04-09");

    @ParameterizedTest(name = "{0} raised {1}, sender says {2}: {3}")
    @CsvSource({
        "INQUIRY, 2024-03-01, 2024-05-15, 2024-05-15",
        "INQUIRY, 2024-03-01, ,           ",
        "OTHER,   2024-03-01, 2024-05-15, 2024-05-15",
        "MOTION,  2023-06-12, ,           2024-06-12",
        "MOTION,  2023-06-12, 2024-05-15, 2024-05-15",
        "MOTION,  2023-06-12, 2024-08-01, 2024-06-12",
        "MOTION,  2024-02-29, ,           2025-02-28"
    })
    void an_answer_is_due_on_the_senders_day_and_that_on_a_motion_within_the_year(
            String kind, LocalDate raised, LocalDate sendersDay, LocalDate due) {
        assertThat(AnswerTime.dueOn(kind, raised, sendersDay)).isEqualTo(due);
    }

    @ParameterizedTest(name = "due {0}, meetings {1}: {2}")
    @CsvSource({
        "2024-04-08, 2024-04-24 2024-05-22, OVERDUE",
        "2024-04-09, 2024-04-24 2024-05-22, BEFORE_NEXT_MEETING",
        "2024-04-23, 2024-04-24 2024-05-22, BEFORE_NEXT_MEETING",
        "2024-04-24, 2024-04-24 2024-05-22, AT_NEXT_MEETING",
        "2024-05-21, 2024-04-24 2024-05-22, AT_NEXT_MEETING",
        "2024-05-22, 2024-04-24 2024-05-22, LATER",
        "2024-12-31, 2024-04-24,            AT_NEXT_MEETING",
        "2024-04-09, 2024-04-09,            AT_NEXT_MEETING",
        "2024-12-31, '',                    BEFORE_NEXT_MEETING",
        "2024-04-08, '',                    OVERDUE",
        ",           2024-04-24,            UNDATED"
    })
    void it_is_warned_of_when_the_board_does_not_meet_in_time(LocalDate due, String meetings, Urgency urgency) {
        assertThat(AnswerTime.urgency(due, TODAY, days(meetings))).isEqualTo(urgency);
    }

    @Test
    void what_has_to_be_looked_at_first_comes_first() {
        assertThat(List.of(Urgency.values())).startsWith(Urgency.OVERDUE, Urgency.BEFORE_NEXT_MEETING);
    }

    private static List<LocalDate> days(String days) {
        return Arrays.stream(days.split(" "))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }
}
