package se.kvalitetshjulet.agenda.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

class PublicNoticeTest {

    @ParameterizedTest(name = "approved {0}, posted {1}: late is {2}")
    @CsvSource({
        "2024-04-29, 2024-04-29, false",
        // The first of May is a holiday, so the second day after the approval is the second.
        "2024-04-29, 2024-05-02, false",
        "2024-04-29, 2024-05-03, true",
    })
    void is_posted_on_the_second_day_after_the_approval_at_the_latest(
            LocalDate approvedOn, LocalDate postedOn, boolean late) {
        assertThat(notice(approvedOn, postedOn).isLate()).isEqualTo(late);
    }

    @Test
    void stands_here_from_the_day_when_it_is_entered() {
        var day = LocalDate.of(2024, 4, 29);
        assertThatThrownBy(() -> notice(day, day, day.plusDays(30), null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void has_the_days_of_the_notice_board_on_which_it_stood_before() {
        var day = LocalDate.of(2024, 4, 29);
        var notice = notice(day, day, LocalDate.of(2026, 1, 7), "Den gamla anslagstavlan");
        assertThat(notice.isLate()).isFalse();
        assertThat(notice.removed(LocalDate.of(2024, 5, 21)).stoodElsewhere()).isEqualTo("Den gamla anslagstavlan");
    }

    @Test
    void comes_down_on_the_day_after_the_appeal_time() {
        var notice = notice(LocalDate.of(2024, 4, 29), LocalDate.of(2024, 4, 29));
        assertThat(notice.appealUntil()).isEqualTo("2024-05-20");
        assertThat(notice.isOverdue(LocalDate.of(2024, 5, 20))).isFalse();
        assertThat(notice.isOverdue(LocalDate.of(2024, 5, 21))).isTrue();
        assertRefused(() -> notice.removed(LocalDate.of(2024, 5, 20)), AgendaProblem.NOTICE_STANDS.code());
        var removed = notice.removed(LocalDate.of(2024, 5, 21));
        assertThat(removed.removedOn()).isEqualTo("2024-05-21");
        assertThat(removed.isOverdue(LocalDate.of(2024, 6, 1))).isFalse();
        assertRefused(() -> removed.removed(LocalDate.of(2024, 5, 22)), AgendaProblem.NOTICE_REMOVED.code());
    }

    private static PublicNotice notice(LocalDate approvedOn, LocalDate postedOn) {
        return notice(approvedOn, postedOn, postedOn, null);
    }

    private static PublicNotice notice(
            LocalDate approvedOn, LocalDate postedOn, LocalDate enteredOn, @Nullable String stoodElsewhere) {
        return new PublicNotice(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.of(2024, 4, 24),
                approvedOn,
                postedOn,
                enteredOn,
                stoodElsewhere,
                "Stadshuset",
                "Nämndsekreterare",
                List.of(new PublicNotice.Line(1, "Budget", "SOCN/2024:1", false)),
                null);
    }

    private static void assertRefused(ThrowingCallable act, String problem) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.refused().type().code()).isEqualTo(problem));
    }
}
