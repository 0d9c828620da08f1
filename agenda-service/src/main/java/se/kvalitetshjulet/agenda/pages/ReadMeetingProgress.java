package se.kvalitetshjulet.agenda.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.calendar.ReadYear;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.notice.ReadAgendaStatus;
import se.kvalitetshjulet.agenda.sitting.Sittings;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Finds how far a meeting has come. */
@ApplicationScoped
class ReadMeetingProgress {

    private final ReadAgendaStatus status;
    private final Sittings sittings;
    private final ReadYear year;
    private final InstantSource clock;

    ReadMeetingProgress(ReadAgendaStatus status, Sittings sittings, ReadYear year, InstantSource clock) {
        this.status = status;
        this.sittings = sittings;
        this.year = year;
        this.clock = clock;
    }

    MeetingProgress of(Handle tx, Tenant tenant, Meeting meeting) {
        var agenda = status.of(tx, tenant, meeting);
        return new MeetingProgress(
                status.issued(tx, tenant, meeting).orElse(null),
                agenda,
                sittings.of(tx, tenant, meeting).checkers().isPresent(),
                year.deadlines(tx, tenant, meeting),
                MeetingProgress.lacks(meeting, !agenda.mayBeApproved(), clock.instant()));
    }
}
