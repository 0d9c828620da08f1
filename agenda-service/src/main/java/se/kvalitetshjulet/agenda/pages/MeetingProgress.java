package se.kvalitetshjulet.agenda.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.calendar.YearView;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.notice.AgendaStatus;
import se.kvalitetshjulet.agenda.notice.Notice;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * How far a meeting has come.
 *
 * @param issued the latest notice, or null
 * @param status how far the agenda has come, and what has changed since the notice
 * @param byCheckers whether checkers have been elected, who then sign the minutes
 * @param deadlines what has to be ready before the meeting, and what is late
 * @param lacks what one should know before it is opened
 */
record MeetingProgress(
        @Nullable Notice issued,
        AgendaStatus status,
        boolean byCheckers,
        List<YearView.DeadlineView> deadlines,
        List<String> lacks) {

    /**
     * What is missing when a meeting is about to open. That it cannot open at all, on an earlier day or once more, is for its own
     * refusal to say.
     */
    static List<String> lacks(Meeting meeting, boolean agendaApproved, Instant now) {
        if (meeting.status() != Meeting.Status.PLANNED
                || SwedishTime.dateOf(now).isBefore(meeting.heldOn())) {
            return List.of();
        }
        var lacks = new ArrayList<String>();
        if (meeting.isDraft()) {
            if (!agendaApproved) {
                lacks.add("Dagordningen är inte godkänd.");
            }
            lacks.add("Kallelsen är inte utsänd.");
        }
        if (now.isBefore(meeting.startsAt())) {
            lacks.add("Sammanträdet börjar först " + Swedish.dateTime(meeting.startsAt()) + ".");
        }
        return List.copyOf(lacks);
    }
}
