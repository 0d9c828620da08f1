package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.sitting.Sittings;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.AppealTime;
import se.kvalitetshjulet.statute.SwedishTime;

/** Which minutes wait to be approved, for how long still, and for whom. */
@ApplicationScoped
public class MinutesReminders {

    private final Store store;
    private final Meetings meetings;
    private final Sittings sittings;
    private final SealedMinutes sealed;
    private final InstantSource clock;

    MinutesReminders(Store store, Meetings meetings, Sittings sittings, SealedMinutes sealed, InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.sittings = sittings;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * @param approveBy the last day (KL 5:69)
     * @param daysLeft until that day; below nought when it has passed
     * @param handedOut whether those who approve have them
     * @param waitingFor those who have not signed; empty when they are not handed out
     */
    public record Reminder(
            UUID meetingId,
            LocalDate heldOn,
            LocalDate approveBy,
            long daysLeft,
            boolean handedOut,
            List<String> waitingFor) {}

    /** The oldest meeting first. */
    public List<Reminder> of(Caller by) {
        return store.inTenant(
                by.tenant(),
                tx -> waiting(tx, by.tenant()).stream()
                        .map(id -> reminder(tx, by.tenant(), id))
                        .toList());
    }

    private Reminder reminder(Handle tx, Tenant tenant, UUID meetingId) {
        var meeting = meetings.find(tx, tenant, meetingId).orElseThrow();
        var sitting = sittings.of(tx, tenant, meeting);
        var versions = sealed.of(tx, tenant, meetingId).stream()
                .filter(version -> version.rest() && !version.isRefused())
                .toList();
        var approveBy = AppealTime.minutesApprovedBy(meeting.heldOn());
        return new Reminder(
                meetingId,
                meeting.heldOn(),
                approveBy,
                ChronoUnit.DAYS.between(SwedishTime.today(clock), approveBy),
                !versions.isEmpty(),
                versions.isEmpty()
                        ? List.of()
                        : versions.getLast().missing(SignMinutes.signers(sitting)).stream()
                                .map(sitting::name)
                                .sorted()
                                .toList());
    }

    private static List<UUID> waiting(Handle tx, Tenant tenant) {
        return tx.createQuery("""
                select m.meeting_id from meeting m
                where m.municipality = :municipality and m.board = :board and m.status = 'CLOSED'
                  and exists (select from agenda_item i
                    where (i.municipality, i.board, i.meeting_id) = (m.municipality, m.board, m.meeting_id)
                      and i.paragraph is not null and i.approved_on is null)
                order by m.starts_at, m.meeting_id
                """).bindMethods(tenant).mapTo(UUID.class).list();
    }
}
