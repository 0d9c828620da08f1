package se.kvalitetshjulet.agenda.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.Period;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.board.BoardPart;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** When the board meets next. */
@ApplicationScoped
class CalendarPart implements BoardPart {

    private static final Period AHEAD = Period.ofYears(1);

    private final Meetings meetings;
    private final InstantSource clock;

    CalendarPart(Meetings meetings, InstantSource clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public Part of(Handle tx, Tenant tenant) {
        var today = SwedishTime.today(clock);
        var next = meetings.between(tx, tenant, SwedishTime.startOf(today), SwedishTime.startOf(today.plus(AHEAD)));
        if (!next.isEmpty()) {
            return part("kalender", "Nästa sammanträde " + in(next.getFirst()));
        }
        return meetings.nearest(tx, tenant, SwedishTime.startOf(today))
                .map(latest -> part(
                        "kalender?year=" + latest.heldOn().getYear(),
                        "Inget sammanträde är planerat. Det närmaste var " + in(latest)))
                .orElseGet(() -> part("kalender", "Inget sammanträde är planerat"));
    }

    private static Part part(String page, String standing) {
        return new Part(2, "Årets sammanträden", page, standing);
    }

    private static String in(Meeting meeting) {
        return Swedish.dateInWords(meeting.heldOn());
    }
}
