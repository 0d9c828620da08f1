package se.kvalitetshjulet.agenda.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.meeting.Meeting;

class MeetingProgressTest {

    private static final Instant START = Instant.parse("2024-04-24T11:15:00Z");
    private static final Instant THREE_HOURS_EARLY = Instant.parse("2024-04-24T08:15:00Z");

    private final Meeting meeting = Meeting.planned(UUID.randomUUID(), START, "Plan 3");

    @Test
    void a_meeting_that_nobody_has_been_called_to_is_asked_about_before_it_opens() {
        assertThat(MeetingProgress.lacks(meeting, false, START))
                .containsExactly("Dagordningen är inte godkänd.", "Kallelsen är inte utsänd.");
        assertThat(MeetingProgress.lacks(meeting, true, START)).containsExactly("Kallelsen är inte utsänd.");
    }

    @Test
    void so_is_one_whose_hour_has_not_come() {
        meeting.issueNotice();
        assertThat(MeetingProgress.lacks(meeting, true, THREE_HOURS_EARLY))
                .containsExactly("Sammanträdet börjar först 2024-04-24 kl. 13.15.");
    }

    @Test
    void one_that_is_called_and_due_opens_at_once() {
        meeting.issueNotice();
        assertThat(MeetingProgress.lacks(meeting, true, START)).isEmpty();
        assertThat(MeetingProgress.lacks(meeting, false, START)).isEmpty();
    }

    @Test
    void what_cannot_be_opened_is_refused_and_not_asked_about() {
        assertThat(MeetingProgress.lacks(meeting, false, START.minusSeconds(86_400)))
                .isEmpty();
        meeting.open(meeting.heldOn());
        assertThat(MeetingProgress.lacks(meeting, false, START)).isEmpty();
    }
}
