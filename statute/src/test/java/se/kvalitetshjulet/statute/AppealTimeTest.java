package se.kvalitetshjulet.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealTimeTest {

    @DisplayName("KL 13:5 and 8:12: three weeks from the posting, and the notice stays that long")
    @ParameterizedTest(name = "posted {0}, appeal until {1}: {2}")
    @CsvSource({
        "2024-04-23, 2024-05-14, a Tuesday to a Tuesday",
        "2024-04-10, 2024-05-02, would end on the first of May",
        "2024-04-18, 2024-05-10, would end on Ascension Day",
        "2024-03-08, 2024-04-02, would end on Good Friday",
        "2024-05-31, 2024-06-24, would end on Midsummer Eve",
        "2024-12-03, 2024-12-27, would end on Christmas Eve",
        "2024-12-10, 2025-01-02, would end on New Year's Eve",
        "2024-04-20, 2024-05-13, would end on a Saturday",
        "2024-02-08, 2024-02-29, on the leap day",
        "2024-03-11, 2024-04-02, would end on Easter Monday",
    })
    void aDecisionIsAppealedWithinThreeWeeks(LocalDate postedOn, LocalDate until, String why) {
        assertThat(AppealTime.appealUntil(postedOn)).as(why).isEqualTo(until);
        assertThat(AppealTime.noticeMayComeDownOn(postedOn)).isEqualTo(until.plusDays(1));
    }

    @DisplayName("KL 5:69: the minutes are approved within fourteen days")
    @ParameterizedTest(name = "meeting {0}, approved by {1}")
    @CsvSource({"2024-04-16, 2024-04-30", "2024-04-17, 2024-05-02", "2024-12-10, 2024-12-27", "2024-02-15, 2024-02-29"})
    void minutesAreApprovedWithinFourteenDays(LocalDate meetingOn, LocalDate by) {
        assertThat(AppealTime.minutesApprovedBy(meetingOn)).isEqualTo(by);
    }

    @DisplayName("KL 8:12: the notice is posted by the second day after the approval")
    @ParameterizedTest(name = "approved {0}, posted by {1}")
    @CsvSource({"2024-04-22, 2024-04-24", "2024-04-25, 2024-04-29", "2024-06-19, 2024-06-24", "2024-12-30, 2025-01-02"})
    void theNoticeIsPostedBySecondDay(LocalDate approvedOn, LocalDate by) {
        assertThat(AppealTime.noticePostedBy(approvedOn)).isEqualTo(by);
    }
}
