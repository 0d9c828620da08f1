package se.kvalitetshjulet.agenda.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.calendar.CalendarFile;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.kit.web.TenantNames;
import se.kvalitetshjulet.statute.SwedishTime;

/** The year's meetings with what has to be ready before each, and what is late. */
@ApplicationScoped
public class ReadYear {

    private static final String CATEGORY = "Nämnden";

    private final Store store;
    private final Meetings meetings;
    private final DeadlineSettings settings;
    private final TenantNames names;
    private final InstantSource clock;

    ReadYear(Store store, Meetings meetings, DeadlineSettings settings, TenantNames names, InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.settings = settings;
        this.names = names;
        this.clock = clock;
    }

    int thisYear() {
        return SwedishTime.today(clock).getYear();
    }

    YearView of(Tenant tenant, Year year) {
        return store.inTenant(tenant, tx -> {
            var planned = meetings.between(
                    tx,
                    tenant,
                    SwedishTime.startOf(year.atDay(1)),
                    SwedishTime.startOf(year.plusYears(1).atDay(1)));
            return new YearView(year.getValue(), views(tx, tenant, planned));
        });
    }

    /** What has to be ready before a meeting, and what is late. */
    public List<YearView.DeadlineView> deadlines(Handle tx, Tenant tenant, Meeting meeting) {
        return views(tx, tenant, List.of(meeting)).getFirst().deadlines();
    }

    /** The year of the meeting that is nearest to a year without any; empty for a board that has never met. */
    Optional<Integer> nearestTo(Tenant tenant, int year) {
        return store.inTenant(
                tenant,
                tx -> meetings.nearest(
                                tx, tenant, SwedishTime.startOf(Year.of(year).atDay(182)))
                        .map(meeting -> meeting.heldOn().getYear()));
    }

    private List<YearView.PlannedView> views(Handle tx, Tenant tenant, List<Meeting> planned) {
        var lacking = withoutStatement(tx, tenant, planned);
        var approved = approved(tx, tenant, planned);
        return planned.stream()
                .map(meeting -> view(
                        tenant,
                        meeting,
                        new Readiness(lacking.getOrDefault(meeting.id(), 0), approved.contains(meeting.id()))))
                .toList();
    }

    /** The same as a calendar: the meetings at their hour, and what has to be ready as whole days. */
    String calendar(Tenant tenant, Year year) {
        var board = names.boardOf(tenant);
        var now = clock.instant();
        List<CalendarFile.Entry> entries = of(tenant, year).meetings().stream()
                .<CalendarFile.Entry>mapMulti((meeting, entry) -> {
                    entry.accept(new CalendarFile.Hour(
                            meeting.meetingId().toString(),
                            now,
                            Math.toIntExact(meeting.version()),
                            meeting.startsAt(),
                            board + ", sammanträde",
                            meeting.place() + (meeting.remote() ? " och på distans" : "")));
                    meeting.deadlines()
                            .forEach(deadline -> entry.accept(new CalendarFile.Day(
                                    meeting.meetingId() + "-" + deadline.step(),
                                    now,
                                    deadline.dueOn(),
                                    Swedish.capitalised(deadline.step().swedish()) + " inför "
                                            + Swedish.dateInWords(meeting.heldOn()),
                                    CATEGORY)));
                })
                .toList();
        return CalendarFile.of(board + " " + year, entries);
    }

    private YearView.PlannedView view(Tenant tenant, Meeting meeting, Readiness ready) {
        return new YearView.PlannedView(
                meeting.id(),
                meeting.version(),
                meeting.startsAt(),
                meeting.heldOn(),
                meeting.place(),
                meeting.remote(),
                meeting.status(),
                ready.withoutStatement(),
                settings.of(tenant).before(meeting.heldOn()).stream()
                        .map(deadline -> new YearView.DeadlineView(
                                deadline.step(),
                                deadline.dueOn(),
                                isLate(meeting, deadline, ready, SwedishTime.today(clock))))
                        .toList());
    }

    /**
     * How far what a meeting needs has come.
     *
     * @param withoutStatement how many matters on the agenda lack their official statement
     * @param agendaApproved whether somebody has approved the agenda, whatever has been changed in it since
     */
    record Readiness(int withoutStatement, boolean agendaApproved) {}

    static boolean isLate(Meeting meeting, LeadTimes.Deadline deadline, Readiness ready, LocalDate today) {
        if (meeting.status() != Meeting.Status.PLANNED || !today.isAfter(deadline.dueOn())) {
            return false;
        }
        return switch (deadline.step()) {
            case STATEMENTS -> ready.withoutStatement() > 0;
            case AGENDA -> !ready.agendaApproved() && meeting.isDraft();
            case NOTICE -> meeting.isDraft();
        };
    }

    private static Set<UUID> approved(Handle tx, Tenant tenant, List<Meeting> planned) {
        return tx.createQuery("""
            select distinct meeting_id from agenda_approval
            where municipality = :municipality and board = :board and meeting_id = any(:meetings)
            """)
                .bindMethods(tenant)
                .bindArray(
                        "meetings",
                        UUID.class,
                        planned.stream().map(Meeting::id).toList())
                .mapTo(UUID.class)
                .set();
    }

    private static Map<UUID, Integer> withoutStatement(Handle tx, Tenant tenant, List<Meeting> planned) {
        return tx.createQuery("""
            select i.meeting_id, count(*) as lacking from agenda_item i
            where i.municipality = :municipality and i.board = :board and i.meeting_id = any(:meetings)
              and i.registry_number is not null
              and not exists (select from official_statement s
                where (s.municipality, s.board, s.item_id) = (i.municipality, i.board, i.item_id))
            group by i.meeting_id
            """)
                .bindMethods(tenant)
                .bindArray(
                        "meetings",
                        UUID.class,
                        planned.stream().map(Meeting::id).toList())
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(row.getColumn("meeting_id", UUID.class), row.getColumn("lacking", Integer.class));
                    return found;
                });
    }
}
