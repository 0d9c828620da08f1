package se.kvalitetshjulet.agenda.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refusal;

class MeetingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 24);

    private final Meeting meeting = Meeting.planned(UUID.randomUUID(), Instant.parse("2024-04-24T11:15:00Z"), "Plan 3");

    @Test
    void is_planned_then_open_then_closed() {
        assertThat(meeting.status()).isEqualTo(Meeting.Status.PLANNED);
        meeting.open(DAY);
        assertThat(meeting.status()).isEqualTo(Meeting.Status.OPEN);
        meeting.close();
        assertThat(meeting.status()).isEqualTo(Meeting.Status.CLOSED);
    }

    @Test
    void does_not_open_before_its_day() {
        assertRefused(() -> meeting.open(DAY.minusDays(1)), AgendaProblem.MEETING_NOT_BEGUN, "2024-04-24");
    }

    @Test
    void is_a_draft_until_the_members_have_the_notice() {
        assertThat(meeting.isDraft()).isTrue();
        meeting.issueNotice();
        meeting.issueNotice();
        assertThat(meeting.isDraft()).isFalse();
        assertThat(meeting.noticeVersion()).isEqualTo(2);
    }

    @Test
    void decides_only_while_it_sits_and_says_where_it_stands() {
        assertRefused(meeting::requireDeciding, AgendaProblem.MEETING_STATE, "planerat");
        meeting.open(DAY);
        meeting.requireDeciding();
        meeting.close();
        assertRefused(meeting::requireDeciding, AgendaProblem.MEETING_STATE, "avslutat");
    }

    @Test
    void keeps_its_agenda_when_it_is_closed() {
        meeting.open(DAY);
        meeting.requireAgendaOpen();
        meeting.close();
        assertRefused(meeting::requireAgendaOpen, AgendaProblem.MEETING_STATE, "avslutat");
    }

    @Test
    void neither_moves_nor_is_announced_nor_opens_again_once_it_has_begun() {
        meeting.open(DAY);
        assertRefused(() -> meeting.move(Instant.EPOCH, "x", false), AgendaProblem.MEETING_STATE, "öppnat");
        assertRefused(meeting::issueNotice, AgendaProblem.MEETING_STATE, "öppnat");
        assertRefused(() -> meeting.open(DAY), AgendaProblem.MEETING_STATE, "öppnat");
    }

    @Test
    void closes_only_when_open() {
        assertRefused(meeting::close, AgendaProblem.MEETING_STATE, "planerat");
    }

    @Test
    void late_on_new_years_eve_in_greenwich_belongs_to_the_next_year_in_stockholm() {
        assertThat(Meeting.planned(UUID.randomUUID(), Instant.parse("2024-12-31T23:30:00Z"), "x")
                        .heldOn())
                .isEqualTo(LocalDate.of(2025, 1, 1));
    }

    private static void assertRefused(ThrowingCallable act, ProblemType problem, String says) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.refused().type()).isEqualTo(problem);
            assertThat(refusal.refused().detail()).contains(says);
        });
    }
}
