package se.kvalitetshjulet.agenda.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.item.Agenda;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.agenda.PublicNoticePosted;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Posts on the notice board that paragraphs have been approved, those of the earliest approval that has no notice yet. It stands from
 * today: an earlier day is of another notice board, where it has stood already, and which the notice names (KL 8:12, 13:5).
 */
@ApplicationScoped
public class PostNotice {

    private static final String SECRETARY = "Nämndsekreterare";

    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final PublicNotices notices;
    private final AgendaEvents events;
    private final InstantSource clock;

    PostNotice(
            Store store,
            Meetings meetings,
            Items items,
            PublicNotices notices,
            AgendaEvents events,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param keptAt where the minutes can be read
     * @param on the day it was posted; null is today
     * @param stoodElsewhere the other notice board on which it was posted that day, and why it is entered afterwards; null for this one
     */
    public PublicNotice post(
            Caller by, UUID meetingId, String keptAt, @Nullable LocalDate on, @Nullable String stoodElsewhere) {
        Secrecy.refuseIdentityNumber("keptAt", keptAt);
        if (stoodElsewhere != null) {
            Secrecy.refuseIdentityNumber("stoodElsewhere", stoodElsewhere);
        }
        var today = SwedishTime.today(clock);
        var postedOn = postedOn(on, today, stoodElsewhere != null);
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            var unposted = unposted(tx, by.tenant(), meetingId);
            var approvedOn = unposted.stream()
                    .map(item -> item.decision().approvedOn())
                    .min(Comparator.naturalOrder())
                    .orElseThrow(() -> new Refusal(
                            AgendaProblem.NOTHING_TO_POST,
                            "Ingen justerad paragraf väntar på anslag. Justera protokollet först."));
            if (postedOn.isBefore(approvedOn)) {
                throw Refusal.ofField("postedOn", "Ligger före justeringen.");
            }
            var notice = new PublicNotice(
                    UUID.randomUUID(),
                    meetingId,
                    meeting.heldOn(),
                    approvedOn,
                    postedOn,
                    today,
                    stoodElsewhere == null ? null : stoodElsewhere.strip(),
                    keptAt.strip(),
                    by.title().isBlank() ? SECRETARY : by.title(),
                    unposted.stream()
                            .filter(item -> item.decision().approvedOn().equals(approvedOn))
                            .map(item -> PublicNotice.Line.of(item, item.decision()))
                            .toList(),
                    null);
            notices.add(tx, by.tenant(), notice);
            tell(tx, by.tenant(), notice, meetings.save(tx, by.tenant(), meeting));
            return notice;
        });
    }

    private static LocalDate postedOn(@Nullable LocalDate on, LocalDate today, boolean elsewhere) {
        var postedOn = on == null ? today : on;
        if (postedOn.isAfter(today)) {
            throw Refusal.ofField("postedOn", "Dagen ligger i framtiden.");
        }
        if (!elsewhere && postedOn.isBefore(today)) {
            throw Refusal.ofField(
                    "postedOn",
                    "Anslaget sätts upp här i dag. Har det redan suttit på en annan anslagstavla, ange vilken och varför det förs in"
                            + " i efterhand.");
        }
        if (elsewhere && !postedOn.isBefore(today)) {
            throw Refusal.ofField(
                    "postedOn", "Ange dagen före i dag då anslaget sattes upp på den andra anslagstavlan.");
        }
        return postedOn;
    }

    private void tell(Handle tx, Tenant tenant, PublicNotice notice, long version) {
        var meeting = notice.meetingId().toString();
        events.tell(
                tx,
                tenant,
                EventTypes.PUBLIC_NOTICE_POSTED,
                meeting,
                version,
                new PublicNoticePosted(meeting, notice.postedOn(), notice.appealUntil()),
                null);
    }

    /** Approved paragraphs that stand in no notice, in their order. */
    private List<AgendaItem> unposted(Handle tx, Tenant tenant, UUID meetingId) {
        Set<Integer> posted = notices.of(tx, tenant, meetingId).stream()
                .flatMap(notice -> notice.lines().stream())
                .map(PublicNotice.Line::paragraph)
                .collect(Collectors.toSet());
        return items.agendaOf(tx, tenant, meetingId).lines().stream()
                .map(Agenda.Line::item)
                .filter(item -> item.decision() != null && item.decision().approvedOn() != null)
                .filter(item -> !posted.contains(item.decision().paragraph()))
                .sorted(Comparator.comparing(item -> item.decision().paragraph()))
                .toList();
    }
}
