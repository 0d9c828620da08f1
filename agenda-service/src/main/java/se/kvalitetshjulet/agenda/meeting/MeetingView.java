package se.kvalitetshjulet.agenda.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting as everybody sees it.
 *
 * @param heldOn the civil date of {@code startsAt} in Stockholm
 * @param remote whether members may take part from a distance
 * @param noticeVersion 0 until the notice is issued
 * @param version for {@code If-Match}; grows with every change of the meeting or its agenda
 */
public record MeetingView(
        UUID meetingId,
        Instant startsAt,
        LocalDate heldOn,
        String place,
        boolean remote,
        Meeting.Status status,
        int noticeVersion,
        long version) {

    public static MeetingView of(Meeting meeting) {
        return new MeetingView(
                meeting.id(),
                meeting.startsAt(),
                meeting.heldOn(),
                meeting.place(),
                meeting.remote(),
                meeting.status(),
                meeting.noticeVersion(),
                meeting.version());
    }
}
