package se.kvalitetshjulet.agenda.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.meeting.ScheduleMeeting;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** Plans several meetings at once: all of them, or none when one day will not do. */
@ApplicationScoped
class PlanYear {

    private final Store store;
    private final Meetings meetings;
    private final ScheduleMeeting schedule;
    private final InstantSource clock;

    PlanYear(Store store, Meetings meetings, ScheduleMeeting schedule, InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.schedule = schedule;
        this.clock = clock;
    }

    List<Meeting> plan(Caller by, List<LocalDate> days, LocalTime time, String place, boolean remote) {
        refuseDays(days);
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.PLANNING_MEETINGS.take(tx, by.tenant());
            days.forEach(day -> refuseSecond(tx, by.tenant(), day));
            return days.stream()
                    .sorted()
                    .map(day -> schedule.schedule(
                            by, day.atTime(time).atZone(SwedishTime.ZONE).toInstant(), place, remote))
                    .toList();
        });
    }

    private void refuseDays(List<LocalDate> days) {
        var today = SwedishTime.today(clock);
        var seen = new HashSet<LocalDate>();
        for (var day : days) {
            if (!day.isAfter(today)) {
                throw Refusal.ofField("days", day + " har redan varit. Ta bort den.");
            }
            if (!seen.add(day)) {
                throw Refusal.ofField("days", day + " står två gånger. Ta bort den ena.");
            }
        }
    }

    private void refuseSecond(Handle tx, Tenant tenant, LocalDate day) {
        if (!meetings.between(tx, tenant, SwedishTime.startOf(day), SwedishTime.startOf(day.plusDays(1)))
                .isEmpty()) {
            throw new Refusal(new Refused(
                    AgendaProblem.MEETING_THAT_DAY,
                    "Nämnden sammanträder redan den " + day + ". Ta bort den dagen. Inget har planerats.",
                    List.of(new Violation("days", "Det finns redan ett sammanträde den " + day + "."))));
        }
    }
}
