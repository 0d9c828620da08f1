package se.kvalitetshjulet.agenda.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.agenda.meeting.Meeting;

/** The board's meetings of a year, in order of time. */
public record YearView(int year, List<PlannedView> meetings) {

    /**
     * A meeting, and what has to be ready before it.
     *
     * @param version grows with every change of the meeting
     * @param remote whether members may take part from a distance
     * @param withoutStatement how many matters on its agenda lack their official statement
     */
    public record PlannedView(
            UUID meetingId,
            @JsonIgnore long version,
            Instant startsAt,
            LocalDate heldOn,
            String place,
            boolean remote,
            Meeting.Status status,
            int withoutStatement,
            List<DeadlineView> deadlines) {}

    /**
     * Something that has to be ready.
     *
     * @param dueOn the last day on which it is in time
     * @param late whether that day has passed and it is not ready
     */
    public record DeadlineView(LeadTimes.Step step, LocalDate dueOn, boolean late) {}
}
